import type { Channel } from './channel';
import { gate } from './gate';
import { apply, NativePromise, NativeTypeError, wrap } from './natives';

/** `fetch()`: waits for the decision; refused, it fails as on a lost connection. */
export function tapFetch(channel: Channel): void {
  wrap(window, 'fetch', {
    apply(native, self, args) {
      if (!channel.armed) return apply(native, self, args);
      return new NativePromise((resolve, reject) =>
        gate(
          channel,
          args,
          () => resolve(apply(native, self, args)),
          () => reject(new NativeTypeError('Failed to fetch')),
        ),
      );
    },
  });
}
