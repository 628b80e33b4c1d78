import { scan } from '../detect';
import { withAdded } from '../detect/custom/added';
import { recalling } from '../detect/recall';
import { type ManagedPolicy, NO_POLICY } from '../policy/policy';
import { addedIn, isOfAdded } from '../store/added';
import { type Items, itemsHere, readItems } from '../store/items';
import { watchLocal } from '../store/local';
import { parseStored } from '../store/stored';

/** What of storage the script that answers needs besides the guard, as it is now. */
export interface Kept {
  readonly scan: typeof scan;
  readonly policy: ManagedPolicy;
}

/** Live from now on. @returns reads what holds; until storage has answered, nothing is added. */
export function watchKept(signal: AbortSignal): () => Kept {
  const recalled = recalling(scan);
  let kept: Kept = { scan: recalled, policy: NO_POLICY };
  const changed = (items: Items): void => {
    kept = { scan: withAdded(recalled, addedIn(items)), policy: parseStored(items).policy };
  };
  watchLocal(signal, isOfAdded, readItems, changed, itemsHere);
  return () => kept;
}
