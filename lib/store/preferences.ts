import { type Preferences, parsePreferences } from '../policy/preferences';
import type { Reading } from '../policy/settings';
import { api } from './api';
import { watchLocal } from './local';

export { DEFAULT_PREFERENCES, MOST_DAYS, type Preferences } from '../policy/preferences';

export const PREFERENCES = 'preferences';

/** Never fails: what cannot be read is named, and nothing is kept then. */
export async function readPreferences(): Promise<Reading<Preferences>> {
  try {
    const items = await api().storage.local.get(PREFERENCES);
    return parsePreferences(items[PREFERENCES]);
  } catch {
    return parsePreferences(null);
  }
}

/** @throws if storage is out of reach. */
export async function savePreferences(preferences: Preferences): Promise<void> {
  await api().storage.local.set({ [PREFERENCES]: preferences });
}

/** Reads now and after every change. */
export function watchPreferences(
  signal: AbortSignal,
  changed: (reading: Reading<Preferences>) => void,
): void {
  watchLocal(signal, (key) => key === PREFERENCES, readPreferences, changed);
}
