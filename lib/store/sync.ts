import { hexOf } from '../detect/checks/hex';
import { isFields, isTime } from '../policy/fields';
import { readSettings, type Settings } from '../policy/settings';
import { sha256 } from '../policy/sha256';
import { api } from './api';
import { PREFERENCES, readPreferences } from './preferences';
import { SETTINGS } from './stored';

/** Settings with the time of their last change, ms since the epoch. */
export interface Stamped {
  readonly settings: Settings;
  readonly stamp: number;
}

/** When the settings here were changed last. Its own key: settings themselves are the same everywhere. */
const STAMP = 'settingsStamp';
/** In `storage.sync` an item may have 8 KB, so settings are cut into pieces. */
const PIECE = 'settings.';
const LONGEST = 2000;
const MOST_PIECES = 40;

/**
 * There are settings there, and they cannot be read: their pieces come one by one, or they are of a version that
 * knows more.
 */
export const UNREADABLE = 'unreadable';

/**
 * The later change wins; of two at the same time, the one that was there first. What cannot be read stays as it is:
 * it may be the later one.
 */
export function laterOf(
  here: Stamped | null,
  there: Stamped | typeof UNREADABLE | null,
): 'push' | 'pull' | 'none' {
  if (there === UNREADABLE) return 'none';
  if (!there) return here ? 'push' : 'none';
  if (!here) return 'pull';
  if (JSON.stringify(here.settings) === JSON.stringify(there.settings)) return 'none';
  return here.stamp > there.stamp ? 'push' : there.stamp > here.stamp ? 'pull' : 'none';
}

/** @returns items for `storage.sync`, or `null` for settings that are too large for it. */
export function toPieces({ settings, stamp }: Stamped): Record<string, unknown> | null {
  const text = JSON.stringify(settings);
  const count = Math.ceil(text.length / LONGEST);
  if (count > MOST_PIECES) return null;
  const pieces: Record<string, unknown> = { [SETTINGS]: { stamp, count, sum: sumOf(text) } };
  for (let i = 0; i < count; i++) pieces[PIECE + i] = text.slice(i * LONGEST, (i + 1) * LONGEST);
  return pieces;
}

/** Tells a new head with old pieces from settings: either may arrive first, and what they make can be read. */
const sumOf = (text: string): string => hexOf(sha256(new TextEncoder().encode(text)));

/**
 * @param items all of `storage.sync`. Older versions gave no sum.
 * @returns `null` if no settings are there.
 */
export function fromPieces(
  items: Readonly<Record<string, unknown>>,
): Stamped | typeof UNREADABLE | null {
  const head = items[SETTINGS];
  if (head === undefined) return null;
  if (!isFields(head) || !isTime(head.stamp) || !Number.isInteger(head.count)) return UNREADABLE;
  const count = Number(head.count);
  if (count < 1 || count > MOST_PIECES) return UNREADABLE;
  const text = Array.from({ length: count }, (_, i) => items[PIECE + i]).join('');
  if (head.sum !== undefined && head.sum !== sumOf(text)) return UNREADABLE;
  try {
    const { value, problems } = readSettings(JSON.parse(text));
    return problems.length === 0 ? { settings: value, stamp: head.stamp } : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/**
 * Keeps the settings the same in all browsers of an account while the user wants that: theirs and no one
 * else's data go there, and settings alone. For the background.
 */
export function startSync(signal: AbortSignal): void {
  const { onChanged } = api().storage;
  let last: Promise<void> = Promise.resolve();
  const soon = (changed: boolean): void => {
    last = last.then(() => syncNow(changed)).catch(() => undefined);
  };
  const heard = (changes: object, area: string): void => {
    if (area === 'sync') soon(false);
    if (area !== 'local') return;
    if (PREFERENCES in changes) soon(false);
    else if (SETTINGS in changes) soon(true);
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
  soon(false);
}

/** @param changed the settings here have just been changed. */
async function syncNow(changed: boolean): Promise<void> {
  const { value } = await readPreferences();
  if (!value.sync) return;
  const { local, sync } = api().storage;
  const items = await local.get([SETTINGS, STAMP]);
  const rawStamp = items[STAMP];
  const found = fromPieces(await sync.get(null));
  const there = found === UNREADABLE ? null : found;
  const { value: settings } = readSettings(items[SETTINGS]);
  const isTheirs = there && JSON.stringify(there.settings) === JSON.stringify(settings);
  // Later than what it takes the place of, even if that came from a clock that is fast.
  const next = Math.max(Date.now(), (there?.stamp ?? 0) + 1);
  const stamp = changed && !isTheirs ? next : isTime(rawStamp) ? rawStamp : 0;
  const here = items[SETTINGS] === undefined ? null : { settings, stamp };
  switch (laterOf(here, found)) {
    case 'push': {
      const pieces = here && toPieces(here);
      await local.set({ [STAMP]: stamp });
      if (pieces) await sync.set(pieces);
      break;
    }
    case 'pull':
      if (there) await local.set({ [SETTINGS]: there.settings, [STAMP]: there.stamp });
      break;
    case 'none':
      if (here && stamp !== rawStamp) await local.set({ [STAMP]: stamp });
  }
}
