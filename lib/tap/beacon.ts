import type { Channel } from './channel';
import { gate } from './gate';
import { apply, wrap } from './natives';

/** `navigator.sendBeacon()`: its caller waits for nothing, so it is sent when it may be. */
export function tapBeacon(channel: Channel): void {
  wrap(Navigator.prototype, 'sendBeacon', (native) => {
    return function (this: unknown, ...args: unknown[]) {
      let queued: unknown = true;
      const send = (): void => {
        queued = apply(native, this, args);
      };
      if (channel.armed()) gate(channel, args[0], args[1], send, () => undefined);
      else send();
      return queued;
    };
  });
}
