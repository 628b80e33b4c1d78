import type { Channel } from './channel';
import { gate } from './gate';
import { apply, NOWHERE, note, noted, push, wrap } from './natives';

/** What is known of a request, but for what it sends: the arguments of `open`, and those of each `setRequestHeader`. */
type Sent = [unknown[], ...unknown[]] & {
  /** Makes one that is held look lost. */
  lose?: () => void;
};

/**
 * `XMLHttpRequest`: `send` waits for the decision. A synchronous request cannot wait: it fails. One that the page aborts
 * meanwhile has ended for the page, as it would have on its way, and is not sent any more.
 */
export function tapXhr(channel: Channel): void {
  const { prototype } = XMLHttpRequest;
  const { open } = prototype;

  wrap(prototype, 'open', {
    apply(native, self, args) {
      apply(native, self, args);
      note(self as object, [args]);
    },
  });

  wrap(prototype, 'setRequestHeader', {
    apply(native, self, args) {
      apply(native, self, args);
      if (noted(self)) apply(push, noted(self), [args]);
    },
  });

  wrap(prototype, 'send', {
    apply(native, self, args) {
      const sent = channel.armed && (noted(self) as Sent | undefined);
      if (!sent) return apply(native, self, args);
      const opened = sent[0];
      /** The page has not had the answer, nor begun anew with another request: once. */
      const waits = (): unknown => noted(self) === sent && note(self as object, 0);
      sent.lose = () => {
        if (!waits()) return;
        // Nobody else makes it look lost: its state, in which there is no answer, is the browser's.
        opened[1] = NOWHERE;
        apply(open, self, opened);
        apply(native, self, []);
      };
      gate(
        channel,
        // A document shows nothing of itself as a property, and nothing else can be sent that has one.
        [sent, args, (args[0] as Document)?.documentElement?.outerHTML],
        () => waits() && apply(native, self, args),
        sent.lose,
      );
      if (opened.length > 2 && !opened[2]) sent.lose();
    },
  });

  wrap(prototype, 'abort', {
    apply(native, self, args) {
      (noted(self) as Sent | undefined)?.lose?.();
      apply(native, self, args);
    },
  });
}
