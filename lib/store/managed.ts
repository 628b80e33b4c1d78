import { readManaged } from '../policy/managed';
import { api } from './api';
import { stable } from './stable';
import { POLICY } from './stored';

/**
 * Keeps what the organisation has laid down where every frame reads it anyway, and puts it back if
 * anybody changes it there. For the background: frames go on with what was read last.
 */
export function startPolicy(signal: AbortSignal): void {
  const { onChanged } = api().storage;
  let last: Promise<void> = Promise.resolve();
  const soon = (): void => {
    last = last.then(copyPolicy).catch(() => undefined);
  };
  const heard = (changes: object, area: string): void => {
    if (area === 'managed' || (area === 'local' && POLICY in changes)) soon();
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
  soon();
}

/** Reads the policy and stores it if it is another than the one that is stored. */
export async function copyPolicy(): Promise<void> {
  const { local, managed } = api().storage;
  // Firefox rejects where there is no policy, Chromium has an empty one.
  const { value, problems } = readManaged(await managed.get(null).catch(() => undefined));
  const isThere = Object.keys(value).length > 0 || problems.length > 0;
  const policy = isThere ? { ...value, problems } : undefined;
  const stored = (await local.get(POLICY))[POLICY];
  if (stable(stored) === stable(policy)) return;
  if (policy) await local.set({ [POLICY]: policy });
  else await local.remove(POLICY);
}
