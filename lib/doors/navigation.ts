import { ACTS } from '../tap/protocol';
import type { Door } from './door';
import { holdIf } from './hold';
import { listen, listenNavigate, stop } from './listen';
import { onceArmed, onTap } from './tap-link';

/**
 * Leaving for an address that carries an undecided secret: `location`, links, and whatever else the
 * browser calls a navigation. Forms have a door of their own, which has decided by then; a new window
 * is the tap's business.
 */
export const navigation: Door = (signal, ask) => {
  const hold = (event: Event, text: string, again: () => unknown): void => {
    // Opened or kept on this machine.
    if (/^(?:data|blob):/.test(text)) return;
    const answer = ask({ door: 'network', parts: [{ text, field: null }] });
    holdIf(answer, () => stop(event), again);
  };
  // The browser makes the object that announces them when it is asked for: half of what the doors cost.
  onceArmed(() =>
    listenNavigate(signal, (event) => {
      const { url, sameDocument } = event.destination;
      if (!sameDocument && event.cancelable) hold(event, url, () => location.assign(url));
    }),
  );
  // Of a link in no document no click comes here.
  onTap(ACTS, signal, (event, link) => {
    if (link instanceof HTMLAnchorElement && !link.isConnected)
      hold(event, link.href, () => link.click());
  });
  // Into a tab of its own no navigation of this frame leads, nor does what a link reports to.
  for (const type of ['click', 'auxclick'] as const) {
    listen(
      type,
      signal,
      (event) => {
        // It may lie around a component, whose shadow root the press was in.
        const link = (event.composedPath() as HTMLAnchorElement[]).find((one) =>
          one.matches?.('a, area'),
        );
        // The right button opens a menu.
        if (!link || event.button > 1) return;
        hold(event, `${link.href}\n${link.ping}`, () =>
          event.button || event.ctrlKey || event.metaKey || event.shiftKey
            ? open(link.href, '', 'noopener')
            : link.click(),
        );
      },
      true,
    );
  }
};
