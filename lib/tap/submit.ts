import type { Channel } from './channel';
import { apply, wrap } from './natives';

/** `form.submit()`, which sends without an event. The guard calls the native one once it may go. */
export function tapSubmit(channel: Channel): void {
  wrap(HTMLFormElement.prototype, 'submit', {
    apply(native, self, args) {
      // A form with secrets nobody typed (set by script) is asked about too, so `armed` does not matter.
      // Anything but a form throws here as it would there.
      if (!channel.holds('submit', self, '')) return apply(native, self, args);
    },
  });
}
