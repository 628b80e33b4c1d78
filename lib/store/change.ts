import type { Settings } from '../policy/settings';
import { api } from './api';
import { CUSTOM_RULES, parseCustomRules, type StoredCustomRule } from './custom-rules';
import { saveCustomRules } from './custom-rules-save';
import { type Preferences, savePreferences } from './preferences';
import { readStored, saveSettings } from './stored';

/*
 * Changes of what is stored as a whole, for pages: each starts from what is there by then, and not from what a page has
 * shown. Two quick clicks, or two pages that are open, do not undo each other.
 */

let last: Promise<void> = Promise.resolve();

function inTurn(change: () => Promise<void>): Promise<void> {
  const done = last.then(change);
  last = done.catch(() => undefined);
  return done;
}

/** @throws if storage is out of reach. */
export const changeSettings = (edit: (settings: Settings) => Settings): Promise<void> =>
  inTurn(async () => saveSettings(edit((await readStored()).settings)));

/** @param changed as for `savePreferences`. @throws if storage is out of reach. */
export const changePreferences = (changed: Partial<Preferences>): Promise<void> =>
  inTurn(() => savePreferences(changed));

type Rules = readonly StoredCustomRule[];

/** @throws as `saveCustomRules` does. */
export const changeCustomRules = (edit: (rules: Rules) => Rules): Promise<void> =>
  inTurn(async () => {
    const items = await api().storage.local.get(CUSTOM_RULES);
    await saveCustomRules(edit(parseCustomRules(items[CUSTOM_RULES]).value));
  });
