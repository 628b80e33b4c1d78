import type { Channel } from './channel';
import { gate, textOf } from './gate';
import { apply, dispatch, wrap } from './natives';

const NativeProgressEvent = ProgressEvent;
const NativeDOMException = DOMException;

/** `XMLHttpRequest`: `send` waits for the decision. A synchronous request cannot wait: it fails. */
export function tapXhr(channel: Channel): void {
  const opened = new WeakMap<object, { url: unknown; wait: boolean }>();
  const { get, set } = WeakMap.prototype;
  const { prototype } = XMLHttpRequest;

  wrap(prototype, 'open', (native) => {
    return function (this: unknown, ...args: unknown[]) {
      const result = apply(native, this, args);
      apply(set, opened, [this, { url: args[1], wait: args.length < 3 || !!args[2] }]);
      return result;
    };
  });

  wrap(prototype, 'send', (native) => {
    return function (this: unknown, ...args: unknown[]) {
      const open = channel.armed() && apply(get, opened, [this]);
      if (!open) return apply(native, this, args);
      const send = (): unknown => apply(native, this, args);
      if (open.wait) {
        gate(channel, open.url, args[0], send, () => {
          for (const type of ['error', 'loadend']) {
            apply(dispatch, this, [new NativeProgressEvent(type)]);
          }
        });
        return undefined;
      }
      if (channel.ask(`${open.url}\n${textOf(args[0])}`, () => undefined)) {
        throw new NativeDOMException('Failed to send.', 'NetworkError');
      }
      return send();
    };
  });
}
