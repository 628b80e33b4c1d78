import type { Exception } from '../policy/exceptions';
import { isFields, isText } from '../policy/fields';
import { type ManagedPolicy, NO_POLICY } from '../policy/policy';
import {
  DEFAULT_SETTINGS,
  readException,
  readSettings,
  type Settings,
  tidied,
} from '../policy/settings';
import { api } from './api';
import { decides, type Items, readItems } from './items';
import { watchLocal } from './local';

/**
 * What lies in `storage.local`. Each exception has a key of its own, so that frames and the popup
 * add and remove without reading first: two writers never undo each other.
 */
export const SETTINGS = 'settings';
export const FINGERPRINT_KEY = 'fingerprintKey';
export const EXCEPTION = 'exception:';
/** What the organisation says, as the background has read it. */
export const POLICY = 'policy';

export interface Stored {
  readonly settings: Settings;
  /** As they lie there; see {@link byAge}. */
  readonly exceptions: readonly Exception[];
  /** Hex; `null` until the background has made one, or if what is there is none. */
  readonly fingerprintKey: string | null;
  readonly policy: ManagedPolicy;
  /** Paths of what could not be read. Never values. */
  readonly problems: readonly string[];
}

export const NOTHING_STORED: Stored = {
  settings: DEFAULT_SETTINGS,
  exceptions: [],
  fingerprintKey: null,
  policy: NO_POLICY,
  problems: [],
};

/** @param items all of `storage.local`, as it came. */
export function parseStored(items: Items): Stored {
  const policy = isPolicy(items[POLICY]) ? items[POLICY] : NO_POLICY;
  const { value: own, problems } = readSettings(items[SETTINGS] ?? policy.initial);
  const exceptions: Exception[] = [];
  for (const [key, raw] of Object.entries(items)) {
    if (!key.startsWith(EXCEPTION)) continue;
    const exception = readException(raw);
    if (exception && key === EXCEPTION + exception.id)
      exceptions.push(shortened(exception, policy));
    else problems.push(key);
  }
  const rawKey = items[FINGERPRINT_KEY];
  const fingerprintKey = isText(rawKey, 64) && /^[0-9a-f]{64}$/.test(rawKey) ? rawKey : null;
  if (rawKey !== undefined && !fingerprintKey) problems.push(FINGERPRINT_KEY);
  // Read once more, so that what is fixed is believed no more than what is chosen.
  const { value: settings } = readSettings({ ...own, ...policy.fixed });
  return { settings, exceptions, fingerprintKey, policy, problems };
}

/**
 * Can it be gone through at every question without a fault? The background has read what is in it, and puts it back
 * once it wakes; until then it may be anybody's, or of an older version.
 */
function isPolicy(x: unknown): x is ManagedPolicy {
  if (!isFields(x)) return false;
  const { exceptions } = x as ManagedPolicy;
  return !exceptions || [exceptions.closed, exceptions.given].every(Array.isArray);
}

/** The oldest first, for people. */
export const byAge = (exceptions: readonly Exception[]): readonly Exception[] =>
  exceptions.toSorted((a, b) => a.created - b.created);

/** Policy may let no exception hold for longer. */
function shortened(exception: Exception, { exceptions }: ManagedPolicy): Exception {
  if (!exceptions?.days) return exception;
  const last = exception.created + exceptions.days * 86_400_000;
  return { ...exception, expires: Math.min(exception.expires ?? last, last) };
}

/** @throws if storage is out of reach, as after an update of the extension. */
export async function readStored(): Promise<Stored> {
  return parseStored(await readItems());
}

/**
 * Reads now and after every change.
 * @param changed gets what lies there; on failure it is not called, and what it got before holds.
 * @param failed called if nothing could be read at first.
 */
export function watchStored(
  signal: AbortSignal,
  changed: (stored: Stored) => void,
  failed?: () => void,
): void {
  // Every frame hears of every change; what was caught elsewhere concerns none of them.
  watchLocal(signal, decides, readStored, changed, readStored, failed);
}

/** What policy has fixed stays as the user had it, for the day the policy is gone. @throws if storage is out of reach. */
export async function saveSettings(settings: Settings): Promise<void> {
  const items = await api().storage.local.get([SETTINGS, POLICY]);
  const { fixed = {} } = parseStored(items).policy;
  const own = readSettings(items[SETTINGS]).value;
  const kept = Object.fromEntries(
    Object.entries(own).filter(([name]) => Object.hasOwn(fixed, name)),
  );
  const saved = tidied({ ...settings, ...kept }, Date.now());
  await api().storage.local.set({ [SETTINGS]: saved });
}

/** Lets something through from now on. @throws if storage is out of reach or full. */
export async function addException(exception: Exception): Promise<void> {
  await api().storage.local.set({ [EXCEPTION + exception.id]: exception });
}

/** Takes some back, in one write; one that is not there is none. @throws if storage is out of reach. */
export async function removeExceptions(ids: readonly string[]): Promise<void> {
  await api().storage.local.remove(ids.map((id) => EXCEPTION + id));
}

/**
 * The key of this installation, as the background has made it; see `installation.ts`.
 * @throws if there is none that can be used, or storage is out of reach.
 */
export async function readFingerprintKey(): Promise<string> {
  const { fingerprintKey } = await readStored();
  if (!fingerprintKey) throw new Error('No key');
  return fingerprintKey;
}
