import { REASONS, type Reason } from '../policy/exceptions';
import { isFields, isOneOf, isText, isTime } from '../policy/fields';
import type { Preferences } from '../policy/preferences';
import { api, isPrivate } from './api';
import { HISTORY } from './items';
import { watchLocal } from './local';
import { PREFERENCES, readPreferences } from './preferences';
import { POLICY } from './stored';

export const OUTCOMES = [
  'redacted',
  // It was to be redacted, and could not be: nothing went.
  'refused',
  'original',
  'cancelled',
  'allowed',
  'let-through',
  'warned',
] as const;
export type HistoryOutcome = (typeof OUTCOMES)[number];

/** What was caught and what became of it. Redacted: no part of it is a secret. */
export interface HistoryEntry {
  readonly id: string;
  /** ms since the epoch. */
  readonly time: number;
  readonly host: string;
  /** Of destination, such as `tracker`. */
  readonly kind: string;
  readonly door: string;
  readonly rule: string;
  /** "GitHub personal access token" */
  readonly title: string;
  /** The first letters and the last four. */
  readonly preview: string;
  readonly outcome: HistoryOutcome;
  /** Why it was let through: the exception that did or was made, its reason, what the user gave as one. */
  readonly why?: HistoryWhy | undefined;
}

export interface HistoryWhy {
  /** Id of an exception, which may be gone by now. */
  readonly exception?: string;
  readonly reason?: Reason | undefined;
  /** In the user's words, redacted. */
  readonly note?: string | undefined;
}

/*
 * Each entry has a key of its own, so that two frames never undo each other's, and is a text rather than
 * an object: every frame reads the whole of storage once, and texts cost it next to nothing.
 */

/** No more entries than this are kept, whatever their age. */
export const MOST_ENTRIES = 500;
const DAY = 86_400_000;

/** @returns the entry, or `null` for what is none. */
export function readEntry(raw: unknown): HistoryEntry | null {
  let fields: unknown;
  try {
    fields = typeof raw === 'string' ? JSON.parse(raw) : null;
  } catch {
    return null;
  }
  if (!isFields(fields)) return null;
  const { id, time, host, kind, door, rule, title, preview, outcome, why } = fields;
  const texts = [id, host, kind, door, rule, title, preview];
  if (!texts.every((text) => isText(text, 300)) || !isTime(time)) return null;
  if (!isOneOf(OUTCOMES, outcome)) return null;
  const entry = { id, time, host, kind, door, rule, title, preview, outcome } as HistoryEntry;
  const known = readWhy(why);
  return known ? { ...entry, why: known } : entry;
}

function readWhy(raw: unknown): HistoryWhy | null {
  if (!isFields(raw)) return null;
  const { exception, reason, note } = raw;
  return {
    ...(isText(exception, 64) ? { exception } : {}),
    ...(isOneOf(REASONS, reason) ? { reason } : {}),
    ...(isText(note, 500) ? { note } : {}),
  };
}

/**
 * What of the history may stay, the newest first, and the keys of what may not.
 * @param items all of `storage.local`. @param now ms.
 */
function retained(
  items: Readonly<Record<string, unknown>>,
  { keep, days }: Preferences['history'],
  now: number,
): { readonly entries: readonly HistoryEntry[]; readonly over: readonly string[] } {
  const keys = Object.keys(items).filter((key) => key.startsWith(HISTORY));
  const entries = keys
    .map((key) => readEntry(items[key]))
    .filter((entry) => entry !== null)
    .filter(({ id, time }) => keep && HISTORY + id in items && time > now - days * DAY)
    .sort((a, b) => b.time - a.time)
    .slice(0, MOST_ENTRIES);
  const stay = new Set(entries.map(({ id }) => HISTORY + id));
  return { entries, over: keys.filter((key) => !stay.has(key)) };
}

/**
 * Keeps entries if the user wants any kept, and lets go of those that are over; none of a private window.
 * @throws if storage is out of reach, as in a page that is older than the extension.
 */
export async function addHistory(entries: readonly HistoryEntry[]): Promise<void> {
  if (entries.length === 0 || isPrivate()) return;
  const { value } = await readPreferences();
  if (!value.history.keep) return;
  const added = entries.map((entry) => [HISTORY + entry.id, JSON.stringify(entry)]);
  await api().storage.local.set(Object.fromEntries(added));
  await pruneHistory();
}

/** Lets go of what is too old or too much, or of everything if none is to be kept. */
export async function pruneHistory(): Promise<void> {
  const [{ value }, items] = await Promise.all([readPreferences(), api().storage.local.get(null)]);
  const { over } = retained(items, value.history, Date.now());
  if (over.length > 0) await api().storage.local.remove([...over]);
}

/** The newest first. Never fails. */
export async function listHistory(): Promise<readonly HistoryEntry[]> {
  try {
    const [{ value }, items] = await Promise.all([
      readPreferences(),
      api().storage.local.get(null),
    ]);
    return retained(items, value.history, Date.now()).entries;
  } catch {
    return [];
  }
}

/** Removes all of it. Where policy keeps it from the user, their pages do not offer that. @throws if storage is out of reach. */
export async function clearHistory(): Promise<void> {
  const items = await api().storage.local.get(null);
  await api().storage.local.remove(Object.keys(items).filter((key) => key.startsWith(HISTORY)));
}

/** Reads now and after every change, also of what is to be kept. */
export function watchHistory(
  signal: AbortSignal,
  changed: (entries: readonly HistoryEntry[]) => void,
): void {
  const isMine = (key: string): boolean =>
    key.startsWith(HISTORY) || key === PREFERENCES || key === POLICY;
  watchLocal(signal, isMine, listHistory, changed);
}

/** The history for an auditor: a line of JSON an entry, the oldest first; redacted as it is kept. */
export function auditLog(entries: readonly HistoryEntry[]): string {
  return entries
    .toReversed()
    .map(
      ({ time, ...entry }) =>
        `${JSON.stringify({ time: new Date(time).toISOString(), ...entry })}\n`,
    )
    .join('');
}
