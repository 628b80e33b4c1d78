import { parsePreferences } from '../policy/preferences';
import { api } from './api';
import { CUSTOM_RULES, parseCustomRules } from './custom-rules';
import { decides, type Items } from './items';
import { watchLocal } from './local';
import { OWN_KEY, parseOwn } from './own-keys';
import { PREFERENCES } from './preferences';
import { EXCEPTION, FINGERPRINT_KEY, POLICY, parseStored, SETTINGS } from './stored';

/**
 * Paths of all that cannot be read, never values; for the extension's pages. The guard names what it decides by itself,
 * and has no room for more.
 * @param items all of `storage.local`, as it came.
 */
export function problemsIn(items: Items): string[] {
  const stored = parseStored(items);
  const isPolicyRead = items[POLICY] == null || stored.policy === items[POLICY];
  return [
    { problems: isPolicyRead ? [] : [POLICY] },
    stored,
    parseCustomRules(items[CUSTOM_RULES]),
    parseOwn(items),
    parsePreferences(items[PREFERENCES]),
  ].flatMap(({ problems }) => problems);
}

/** Reads now and after every change. */
export function watchProblems(
  signal: AbortSignal,
  changed: (problems: readonly string[]) => void,
): void {
  const read = async (): Promise<string[]> => problemsIn(await api().storage.local.get(null));
  watchLocal(signal, decides, read, changed);
}

/**
 * Throws away whatever cannot be read, and the settings if they are among it, so that the safe defaults hold without a
 * complaint. With the key of the installation goes what means nothing without it.
 * @throws if storage is out of reach.
 */
export async function resetUnreadable(): Promise<void> {
  const { local } = api().storage;
  const items = await local.get(null);
  const problems = problemsIn(items);
  const isBad = (name: string): boolean =>
    problems.some(
      (path) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`),
    );
  const kept: Record<string, unknown> = {};
  if (isBad(CUSTOM_RULES)) kept[CUSTOM_RULES] = parseCustomRules(items[CUSTOM_RULES]).value;
  if (isBad(PREFERENCES)) kept[PREFERENCES] = parsePreferences(items[PREFERENCES]).value;
  const gone = problems.filter((path) => path in items && !(path in kept));
  if (isBad(SETTINGS)) gone.push(SETTINGS);
  if (isBad(FINGERPRINT_KEY)) gone.push(...madeWithKey(items));
  if (Object.keys(kept).length > 0) await local.set(kept);
  await local.remove([...new Set(gone)]);
}

/** What only the key that it was made with can make sense of. */
function madeWithKey(items: Items): string[] {
  const prints = parseStored(items).exceptions.filter(({ by }) => by === 'fingerprint');
  return [
    ...prints.map(({ id }) => EXCEPTION + id),
    ...Object.keys(items).filter((key) => key.startsWith(OWN_KEY)),
  ];
}
