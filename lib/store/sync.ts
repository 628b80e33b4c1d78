import { hexOf } from '../detect/checks/hex';
import { isFields, isTime } from '../policy/fields';
import { readSettings, type Settings, tidied } from '../policy/settings';
import { sha256 } from '../policy/sha256';
import { api } from './api';
import { watchLocal } from './local';
import { PREFERENCES, readPreferences } from './preferences';
import { stable } from './stable';
import { POLICY, SETTINGS } from './stored';

/** Settings with the time of their last change, ms since the epoch. */
export interface Stamped {
  readonly settings: Settings;
  readonly stamp: number;
}

/**
 * When the settings here were changed last, also while they are not synchronised. Its own key: settings themselves are
 * the same everywhere.
 */
const STAMP = 'settingsStamp';
/** There as long as what is here could not be sent. */
const FAULT = 'syncFault';
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
 * The later change wins; of two at the same time, or at none that is known, the one that is there already. What cannot
 * be read stays as it is: it may be the later one.
 */
export function laterOf(
  here: Stamped | null,
  there: Stamped | typeof UNREADABLE | null,
): 'push' | 'pull' | 'none' {
  if (there === UNREADABLE) return 'none';
  if (!there) return here ? 'push' : 'none';
  if (!here) return 'pull';
  if (isSame(here.settings, there.settings)) return 'none';
  return here.stamp > there.stamp ? 'push' : 'pull';
}

const isSame = (a: Settings, b: Settings): boolean => stable(shared(a)) === stable(shared(b));

/** What of the settings is for all browsers: a pause is for the moment, and for this one. */
const shared = (settings: Settings): Settings => tidied(settings, Infinity);

/** What came from elsewhere, with the pauses of this browser. */
function withPauses(settings: Settings, { sites: own }: Settings): Settings {
  const sites = new Map(Object.entries(shared(settings).sites));
  for (const [host, { pausedUntil }] of Object.entries(own))
    if (pausedUntil !== undefined) sites.set(host, { ...sites.get(host), pausedUntil });
  return { ...settings, sites: Object.fromEntries(sites) };
}

/** @returns items for `storage.sync`, or `null` for settings that are too large for it. */
export function toPieces({ settings, stamp }: Stamped): Record<string, unknown> | null {
  const text = JSON.stringify(shared(settings));
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
  const heard = (changes: Changes, area: string): void => {
    if (area === 'sync') soon(false);
    if (area !== 'local') return;
    if ([SETTINGS, PREFERENCES, POLICY].some((key) => key in changes)) soon(isChange(changes));
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard));
  soon(false);
}

type Changes = Readonly<
  Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>
>;

/** Has somebody changed what is for all browsers? What came from one of them came with its time. */
function isChange({ [SETTINGS]: settings, [STAMP]: stamp }: Changes): boolean {
  if (!settings || stamp || settings.newValue == null) return false;
  const [before, after] = [settings.oldValue ?? undefined, settings.newValue].map(readSettings);
  return !before || !after || !isSame(before.value, after.value);
}

/** @param changed the settings here have just been changed. */
async function syncNow(changed: boolean): Promise<void> {
  const { local, sync } = api().storage;
  const items = await local.get([SETTINGS, STAMP, FAULT]);
  const { value: settings, problems } = readSettings(items[SETTINGS]);
  const isHere = items[SETTINGS] != null;
  // Half of it is defaults, which nobody has chosen.
  if (problems.length > 0) return;
  const before = isTime(items[STAMP]) ? items[STAMP] : 0;
  const { value: preferences } = await readPreferences();
  if (!preferences.sync) {
    if (changed && isHere) await local.set({ [STAMP]: Math.max(Date.now(), before + 1) });
    if (items[FAULT]) await local.remove(FAULT);
    return;
  }
  const all = await sync.get(null);
  const found = fromPieces(all);
  const there = found === UNREADABLE ? null : found;
  const isTheirs = there && isSame(there.settings, settings);
  // Later than what it takes the place of, even if that came from a clock that is fast.
  const next = Math.max(Date.now(), before + 1, (there?.stamp ?? 0) + 1);
  const stamp = changed && !isTheirs ? next : before;
  const here = isHere ? { settings, stamp } : null;
  if (here && stamp !== before) await local.set({ [STAMP]: stamp });
  const way = laterOf(here, found);
  // Until it has gone it is the later one, and tried again at each start of the background.
  const isSent = way === 'push' && here ? await send(here, all) : found !== UNREADABLE;
  if (way === 'pull' && there) {
    const pulled = withPauses(there.settings, settings);
    await local.set({ [SETTINGS]: pulled, [STAMP]: there.stamp });
  }
  if (isSent === !items[FAULT]) return;
  if (isSent) await local.remove(FAULT);
  else await local.set({ [FAULT]: true });
}

/** @param all what lies there. @returns whether it has taken the settings. */
async function send(here: Stamped, all: Readonly<Record<string, unknown>>): Promise<boolean> {
  const { sync } = api().storage;
  const pieces = toPieces(here);
  if (!pieces) return false;
  try {
    await sync.set(pieces);
    const over = Object.keys(all).filter((key) => key.startsWith(PIECE) && !(key in pieces));
    if (over.length > 0) await sync.remove(over);
    return true;
  } catch {
    return false;
  }
}

/** Reads now and after every change whether the settings here could not be sent. */
export function watchSyncFault(signal: AbortSignal, changed: (isFaulty: boolean) => void): void {
  const read = async (): Promise<boolean> => (await api().storage.local.get(FAULT))[FAULT] === true;
  watchLocal(signal, (key) => key === FAULT, read, changed);
}

/**
 * Takes what was synchronised out of the account.
 * @throws if it is out of reach.
 */
export async function forgetSynced(): Promise<void> {
  await api().storage.sync.clear();
}
