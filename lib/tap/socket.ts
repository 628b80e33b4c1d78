import type { Channel } from './channel';
import { gate } from './gate';
import { apply, wrap } from './natives';

/** `WebSocket.send()`: a held message waits, and what follows on the same socket waits behind it. */
export function tapSocket(channel: Channel): void {
  const queues = new WeakMap<object, (() => void)[]>();
  const { get, set, delete: forget } = WeakMap.prototype;
  const { push, shift } = Array.prototype;

  wrap(WebSocket.prototype, 'send', (native) => {
    return function (this: unknown, ...args: unknown[]) {
      const socket = this as WebSocket;
      const queue: (() => void)[] | undefined = apply(get, queues, [socket]);
      if (!queue && !channel.armed()) return apply(native, socket, args);
      const next = (): void => {
        const step = apply(shift, apply(get, queues, [socket]), []);
        if (step) step();
        else apply(forget, queues, [socket]);
      };
      const send = (): void => {
        // A socket that closed while its message waited would throw at nobody.
        if (socket.readyState === 1 || !waiting) apply(native, socket, args);
        next();
      };
      let waiting = true;
      const run = (): void => {
        gate(channel, socket.url, args[0], send, next);
      };
      if (queue) {
        apply(push, queue, [run]);
      } else {
        apply(set, queues, [socket, []]);
        waiting = false;
        run();
        waiting = true;
      }
      return undefined;
    };
  });
}
