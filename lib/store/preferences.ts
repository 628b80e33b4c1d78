import { type Preferences, parsePreferences } from '../policy/preferences';
import type { Reading } from '../policy/settings';
import { api } from './api';
import { watchLocal } from './local';
import { POLICY, parseStored } from './stored';

export { DEFAULT_PREFERENCES, type Preferences } from '../policy/preferences';

export const PREFERENCES = 'preferences';

/** Never fails: what cannot be read is named, and nothing is kept then. */
export async function readPreferences(): Promise<Reading<Preferences>> {
  try {
    const items = await api().storage.local.get([PREFERENCES, POLICY]);
    const { value, problems } = parsePreferences(items[PREFERENCES]);
    return { value: { ...value, ...parseStored(items).policy.preferences }, problems };
  } catch {
    return parsePreferences(null);
  }
}

/**
 * What policy has fixed is read as it says, whatever is saved.
 * @param changed what the user has changed. The rest stays as it is stored, not as it is read: what policy makes of it
 *   would outlast the policy.
 * @throws if storage is out of reach.
 */
export async function savePreferences(changed: Partial<Preferences>): Promise<void> {
  const items = await api().storage.local.get(PREFERENCES);
  const { value } = parsePreferences(items[PREFERENCES]);
  await api().storage.local.set({ [PREFERENCES]: { ...value, ...changed } });
}

/** Reads now and after every change. */
export function watchPreferences(
  signal: AbortSignal,
  changed: (reading: Reading<Preferences>) => void,
): void {
  watchLocal(signal, (key) => key === PREFERENCES || key === POLICY, readPreferences, changed);
}
