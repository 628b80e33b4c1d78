import type { Channel } from './channel';
import { gate } from './gate';
import { apply, NativePromise, NativeTypeError, wrap } from './natives';

/** `fetch()`: waits for the decision; refused, it fails as on a lost connection. */
export function tapFetch(channel: Channel): void {
  wrap(window, 'fetch', {
    apply(native, self, args) {
      if (!channel.armed) return apply(native, self, args);
      const input = args[0] as Request | string;
      const init = args[1] as RequestInit | undefined;
      return new NativePromise((resolve, reject) =>
        gate(
          channel,
          `${(input as Request)?.url ?? input}`,
          init?.body ?? input,
          () => resolve(apply(native, self, args)),
          () => reject(new NativeTypeError('Failed to fetch')),
        ),
      );
    },
  });
}
