import type { CustomRule } from '../detect/custom/rules';
import { isFields, isText } from '../policy/fields';
import type { Reading } from '../policy/settings';
import { api } from './api';
import { watchLocal } from './local';

/** A user's rule as it is stored: what finds with it needs no more. */
export type StoredCustomRule = CustomRule;

export const CUSTOM_RULES = 'customRules';
/** More would be felt at every paste. */
export const MOST_RULES = 100;

/** What could be read, and what could not, as it lies there. */
interface CustomRulesRead extends Reading<readonly StoredCustomRule[]> {
  readonly unread: readonly unknown[];
}

/** @param raw what storage holds, or a policy that is there. A rule that is not as it should be is named, and finds nothing. */
export function parseCustomRules(raw: unknown, most = MOST_RULES): CustomRulesRead {
  if (raw === undefined) return { value: [], problems: [], unread: [] };
  if (!Array.isArray(raw)) return { value: [], problems: [CUSTOM_RULES], unread: [] };
  const rules: StoredCustomRule[] = [];
  const problems: string[] = [];
  const unread: unknown[] = [];
  for (const [i, one] of raw.entries()) {
    const rule = i < most ? readRule(one) : null;
    if (rule && !rules.some(({ id }) => id === rule.id)) rules.push(rule);
    else {
      problems.push(`${CUSTOM_RULES}[${i}]`);
      unread.push(one);
    }
  }
  return { value: rules, problems, unread };
}

function readRule(raw: unknown): StoredCustomRule | null {
  if (!isFields(raw)) return null;
  const { id, name, env, literal, source } = raw;
  if (!isText(id, 70) || !id.startsWith('custom:') || !isText(name, 80)) return null;
  if (!isText(env, 100) || !isText(literal, 1000) || literal.length < 3) return null;
  if (!isText(source, 5000)) return null;
  try {
    new RegExp(source, 'y');
  } catch {
    return null;
  }
  return { id, name, env, literal, source };
}

/** Never fails: what cannot be read is named and finds nothing. */
export async function readCustomRules(): Promise<Reading<readonly StoredCustomRule[]>> {
  try {
    return parseCustomRules((await api().storage.local.get(CUSTOM_RULES))[CUSTOM_RULES]);
  } catch {
    return parseCustomRules(null);
  }
}

/** Reads now and after every change. */
export function watchCustomRules(
  signal: AbortSignal,
  changed: (reading: Reading<readonly StoredCustomRule[]>) => void,
): void {
  watchLocal(signal, (key) => key === CUSTOM_RULES, readCustomRules, changed);
}
