import { mayHold, scan } from '../detect';
import { mayHoldAdded, withAdded } from '../detect/custom/added';
import { recalling } from '../detect/recall';
import type { MayHold } from '../page/units';
import { type ManagedPolicy, NO_POLICY } from '../policy/policy';
import { addedIn, isOfAdded } from '../store/added';
import { type Items, itemsHere, readItems } from '../store/items';
import { watchLocal } from '../store/local';
import { parseStored } from '../store/stored';

/** What of storage the script that answers needs besides the guard, as it is now. */
export interface Kept {
  readonly scan: typeof scan;
  readonly mayHold: MayHold;
  readonly policy: ManagedPolicy;
}

/** Live from now on. @returns reads what holds; until storage has answered, nothing is added. */
export function watchKept(signal: AbortSignal): () => Kept {
  const recalled = recalling(scan);
  let kept: Kept = { scan: recalled, mayHold, policy: NO_POLICY };
  const changed = (items: Items): void => {
    const added = addedIn(items);
    kept = {
      scan: withAdded(recalled, added),
      mayHold: mayHoldAdded(mayHold, added),
      policy: parseStored(items).policy,
    };
  };
  watchLocal(signal, isOfAdded, readItems, changed, itemsHere);
  return () => kept;
}
