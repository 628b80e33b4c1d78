import { type Fields, isFields } from './fields';
import type { Reading } from './settings';

/** What the user wants kept and where; nothing that a verdict depends on. */
export interface Preferences {
  /** What was caught, redacted: whether it is kept, and for how many days. */
  readonly history: { readonly keep: boolean; readonly days: number };
  /** Settings, and only they, go with the browser's own account. */
  readonly sync: boolean;
  /** Pictures of screens are read before they are uploaded. */
  readonly pictures: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  history: { keep: true, days: 30 },
  sync: false,
  pictures: true,
};

/** Longest retention, in days. */
const MOST_DAYS = 365;

/**
 * @param raw what storage holds. A history that cannot be read about is not kept: whoever had said so
 *   must not find one. Older versions had nothing to say of pictures.
 */
export function parsePreferences(raw: unknown): Reading<Preferences> {
  if (raw === undefined) return { value: DEFAULT_PREFERENCES, problems: [] };
  const problems: string[] = [];
  const fields: Fields = isFields(raw) ? raw : {};
  if (!isFields(raw)) problems.push('preferences');
  const { history: rawHistory, sync: rawSync, pictures: rawPictures = true } = fields;
  let history = { ...DEFAULT_PREFERENCES.history, keep: false };
  if (isHistory(rawHistory)) history = { keep: rawHistory.keep, days: rawHistory.days };
  else problems.push('preferences.history');
  const sync = rawSync === true;
  if (typeof rawSync !== 'boolean') problems.push('preferences.sync');
  const pictures = rawPictures !== false;
  if (typeof rawPictures !== 'boolean') problems.push('preferences.pictures');
  return { value: { history, sync, pictures }, problems };
}

/** Can it be believed: days are whole, from one to {@link MOST_DAYS}? */
function isHistory(x: unknown): x is Preferences['history'] {
  if (!isFields(x) || typeof x.keep !== 'boolean') return false;
  return Number.isInteger(x.days) && Number(x.days) >= 1 && Number(x.days) <= MOST_DAYS;
}
