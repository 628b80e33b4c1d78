import type { Channel } from './channel';
import { gate } from './gate';
import { apply, NativePromise, NativeTypeError, wrap } from './natives';

/** `fetch()`: waits for the decision; refused, it fails as on a lost connection. */
export function tapFetch(channel: Channel): void {
  wrap(window, 'fetch', (native) => {
    return function (this: unknown, ...args: unknown[]) {
      if (!channel.armed()) return apply(native, this, args);
      const [input, init] = args as [unknown, RequestInit | undefined];
      const request = input instanceof Request ? input : null;
      return new NativePromise((resolve, reject) => {
        gate(
          channel,
          request?.url ?? input,
          init?.body ?? request,
          () => resolve(apply(native, this, args)),
          () => reject(new NativeTypeError('Failed to fetch')),
        );
      });
    };
  });
}
