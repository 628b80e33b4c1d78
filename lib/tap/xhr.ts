import type { Channel } from './channel';
import { gate } from './gate';
import { apply, failure, note, noted, push, wrap } from './natives';

/** Answers nobody: no browser asks at this port. */
const NOWHERE = 'https://0:1';

/** `XMLHttpRequest`: `send` waits for the decision. A synchronous request cannot wait: it fails. */
export function tapXhr(channel: Channel): void {
  const { prototype } = XMLHttpRequest;
  const { open } = prototype;

  wrap(prototype, 'open', {
    apply(native, self, args) {
      apply(native, self, args);
      // And those of each `setRequestHeader` from then on.
      note(self as object, [args]);
    },
  });

  wrap(prototype, 'setRequestHeader', {
    apply(native, self, args) {
      apply(native, self, args);
      const sent = noted(self);
      if (sent) apply(push, sent, [args]);
    },
  });

  wrap(prototype, 'send', {
    apply(native, self, args) {
      const sent = channel.armed && (noted(self) as [unknown[], ...unknown[]] | undefined);
      if (!sent) return apply(native, self, args);
      let over = false;
      /** The page has not had the answer, nor begun anew with another request. */
      const waits = (): boolean => !over && noted(self) === sent;
      const send = (): void => {
        if (waits()) apply(native, self, args);
        over = true;
      };
      // A document shows nothing of itself as a property, and nothing else can be sent that has one.
      gate(channel, [sent, args, (args[0] as Document)?.documentElement?.outerHTML], send, () => {
        if (!waits()) return;
        // Nobody else makes it look lost: its state, in which there is no answer, is the browser's.
        apply(open, self, [sent[0][0], NOWHERE]);
        apply(native, self, []);
      });
      if (over || sent[0].length < 3 || sent[0][2]) return;
      over = true;
      throw failure();
    },
  });
}
