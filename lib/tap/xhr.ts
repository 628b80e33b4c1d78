import type { Channel } from './channel';
import { gate } from './gate';
import { apply, dispatchEvent, get, NativeTypeError, set, wrap } from './natives';
import { textOf } from './text';

const NativeProgressEvent = ProgressEvent;

/** `XMLHttpRequest`: `send` waits for the decision. A synchronous request cannot wait: it fails. */
export function tapXhr(channel: Channel): void {
  const opened = new WeakMap<object, { url: string; wait: boolean }>();
  const { prototype } = XMLHttpRequest;

  wrap(prototype, 'open', {
    apply(native, self, args) {
      const result = apply(native, self, args);
      apply(set, opened, [self, { url: `${args[1]}`, wait: args.length < 3 || !!args[2] }]);
      return result;
    },
  });

  wrap(prototype, 'send', {
    apply(native, self, args) {
      const open = channel.armed && apply(get, opened, [self]);
      const send = (): unknown => apply(native, self, args);
      if (!open) return send();
      if (open.wait) {
        const say = (type: string): unknown =>
          apply(dispatchEvent, self, [new NativeProgressEvent(type)]);
        return gate(channel, open.url, args[0], send, () => {
          say('error');
          say('loadend');
        });
      }
      if (channel.ask(`${open.url}\n${textOf(args[0])}`)) {
        throw new NativeTypeError('Failed to fetch');
      }
      return send();
    },
  });
}
