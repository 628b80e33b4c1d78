import type { Door } from './door';
import { listenNavigate } from './listen';

/**
 * Leaving for an address that carries an undecided secret: `location`, links, and whatever else the
 * browser calls a navigation. Forms have a door of their own, which has decided by then; a new window
 * is the tap's business.
 */
export const navigation: Door = (signal, ask) => {
  listenNavigate(signal, (event) => {
    const { url, sameDocument } = event.destination;
    if (sameDocument || !event.cancelable || ask.watched().length === 0) return;
    const answer = ask({ door: 'network', parts: [{ text: url, field: null }] });
    if (!answer.held) return;
    event.preventDefault();
    void answer.outcome.then(async (outcome) => {
      if (await outcome.settle()) location.assign(url);
    });
  });
};
