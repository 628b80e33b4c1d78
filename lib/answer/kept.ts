import { type MayHold, mayHold, scan } from '../detect';
import { mayHoldAdded, withAdded } from '../detect/custom/added';
import { recalling } from '../detect/recall';
import type { PageHost } from '../page/host';
import { type ManagedPolicy, NO_POLICY } from '../policy/policy';
import { addedIn } from '../store/added';
import { decides, type Items, itemsHere, readItems } from '../store/items';
import { watchLocal } from '../store/local';
import { parseStored, type Stored } from '../store/stored';

/** What of storage the script that answers needs besides the guard, as it is now. */
export interface Kept {
  readonly scan: typeof scan;
  readonly mayHold: MayHold;
  readonly policy: ManagedPolicy;
}

/** Reads what holds; until storage has answered, nothing is added. */
export interface Keeping {
  (): Kept;
  readonly watch: PageHost['watch'];
}

/** Live from now on. */
export function watchKept(signal: AbortSignal): Keeping {
  const recalled = recalling(scan);
  let kept: Kept = { scan: recalled, mayHold, policy: NO_POLICY };
  let stored: Stored | null = null;
  let known = '';
  const told = new Set<(stored: Stored) => void>();
  const changed = (items: Items): void => {
    const now = parseStored(items);
    const added = addedIn(items, now);
    const all = JSON.stringify([now, added]);
    if (all === known) return;
    known = all;
    stored = now;
    kept = {
      scan: withAdded(recalled, added),
      mayHold: mayHoldAdded(mayHold, added),
      policy: now.policy,
    };
    for (const tell of told) tell(now);
  };
  watchLocal(signal, decides, readItems, changed, itemsHere);
  return Object.assign(() => kept, {
    watch(until: AbortSignal, tell: (stored: Stored) => void): void {
      told.add(tell);
      until.addEventListener('abort', () => told.delete(tell), { once: true });
      if (stored) tell(stored);
    },
  });
}
