import { scan } from '../detect';
import { withAdded } from '../detect/custom/added';
import { type ManagedPolicy, NO_POLICY } from '../policy/policy';
import { addedIn, isOfAdded } from '../store/added';
import { api } from '../store/api';
import { watchLocal } from '../store/local';
import { parseStored } from '../store/stored';

/** What of storage the script that answers needs besides the guard, as it is now. */
export interface Kept {
  readonly scan: typeof scan;
  readonly policy: ManagedPolicy;
}

/** Live from now on. @returns reads what holds; until storage has answered, nothing is added. */
export function watchKept(signal: AbortSignal): () => Kept {
  let kept: Kept = { scan, policy: NO_POLICY };
  const read = () => api().storage.local.get(null);
  watchLocal(signal, isOfAdded, read, (items) => {
    kept = { scan: withAdded(scan, addedIn(items)), policy: parseStored(items).policy };
  });
  return () => kept;
}
