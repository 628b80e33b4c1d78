import { BREAK, GO, NO, SENDS } from '../tap/protocol';
import type { Door } from './door';
import { onTap, tell } from './tap-link';

/**
 * What scripts of the page send by themselves: fetch, XHR, beacon and WebSocket, seen by the tap. The
 * net below the other doors: it looks for the watch-list only, never for keys in general, so the
 * page's own tokens alarm nobody.
 */
export const network: Door = (signal, ask) => {
  onTap(SENDS, signal, (event, detail) => {
    const end = detail.indexOf(BREAK);
    const id = detail.slice(0, end);
    const answer = ask({ door: 'network', parts: [{ text: detail.slice(end + 1), field: null }] });
    if (!answer.held) return;
    event.preventDefault();
    // Whatever fails is a refusal: a page must not wait for it in vain.
    void answer.outcome
      .then((outcome) => outcome.settle())
      .catch(() => false)
      .then((goes) => tell((goes ? GO : NO) + id));
  });
};
