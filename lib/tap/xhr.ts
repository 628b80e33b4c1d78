import type { Channel } from './channel';
import { gate } from './gate';
import { apply, dispatchEvent, get, NativeTypeError, set, wrap } from './natives';

const NativeProgressEvent = ProgressEvent;

/** `XMLHttpRequest`: `send` waits for the decision. A synchronous request cannot wait: it fails. */
export function tapXhr(channel: Channel): void {
  const opened = new WeakMap<object, { url: unknown; wait: unknown }>();
  const { prototype } = XMLHttpRequest;

  wrap(prototype, 'open', {
    apply(native, self, args) {
      const result = apply(native, self, args);
      apply(set, opened, [self, { url: args[1], wait: args.length < 3 || args[2] }]);
      return result;
    },
  });

  wrap(prototype, 'send', {
    apply(native, self, args) {
      const open = channel.armed && apply(get, opened, [self]);
      const say = (type: string): unknown =>
        apply(dispatchEvent, self, [new NativeProgressEvent(type)]);
      let over = false;
      const send = (): void => {
        if (!over) apply(native, self, args);
        over = true;
      };
      if (!open) return send();
      gate(channel, open.url, args[0], send, () => {
        if (over) return;
        say('error');
        say('loadend');
      });
      if (open.wait || over) return;
      over = true;
      throw new NativeTypeError('Failed to fetch');
    },
  });
}
