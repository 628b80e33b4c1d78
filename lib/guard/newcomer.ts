import { answerer, isAnswering } from '../answer/slot';
import { AGAIN, askAround, TELL } from '../doors/near';
import type { WatchList } from './watch-list';

/**
 * Hears whether another frame of this origin has an undecided secret, and asks those around: a page may use a
 * frame in the moment it makes it. What this one sends is held then until the script that answers is here, which
 * hears for itself and has the others tell again.
 */
export function hearOthers(watchList: WatchList): void {
  // Until then, this is also what keeps a page from hearing what frames say to each other.
  const hear = (type: string, heard?: () => void): void =>
    addEventListener(
      type,
      (event) => {
        if (isAnswering()) return;
        event.stopImmediatePropagation();
        heard?.();
      },
      true,
    );
  hear(AGAIN);
  hear(TELL, () => watchList.expect(answerer()));
  askAround();
}
