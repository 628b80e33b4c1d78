import { readSettings, tidied } from '../policy/settings';
import { api } from './api';
import { pruneHistory } from './history';
import { readPosted } from './posted';
import { PREFERENCES } from './preferences';
import { stable } from './stable';
import { POLICY, SETTINGS } from './stored';

/**
 * Lets go of what is to be kept no longer, now and as soon as less of it is wanted: entries of the history, what was
 * sent off a while ago, sites that were paused once. For the background.
 */
export function startUpkeep(signal: AbortSignal): void {
  const { onChanged } = api().storage;
  const heard = (changes: object, area: string): void => {
    if (area === 'local' && (PREFERENCES in changes || POLICY in changes)) void upkeep();
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
  void upkeep();
}

/** Each by itself, so that one that fails leaves none undone. */
async function upkeep(): Promise<void> {
  await Promise.allSettled([pruneHistory(), readPosted(Date.now()), tidySites()]);
}

async function tidySites(): Promise<void> {
  const { local } = api().storage;
  const { value, problems } = readSettings((await local.get(SETTINGS))[SETTINGS]);
  // What cannot be read is the user's to reset.
  if (problems.length > 0) return;
  const tidy = tidied(value, Date.now());
  if (stable(tidy.sites) !== stable(value.sites)) await local.set({ [SETTINGS]: tidy });
}
