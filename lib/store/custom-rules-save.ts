import { checkRule, type Refusal } from '../detect/custom/check';
import { api } from './api';
import { CUSTOM_RULES, MOST_RULES, parseCustomRules, type StoredCustomRule } from './custom-rules';

/** A rule of the list that may not be stored, and why. */
export interface RefusedRule {
  /** Its place in the list. */
  readonly at: number;
  readonly reason: Refusal['reason'] | 'twice' | 'many';
}

/**
 * Checks once more what is to be stored, wherever it comes from: what is stored runs on every text.
 * @returns what is refused; nothing if the list may be stored.
 */
export function refusedOf(rules: readonly StoredCustomRule[]): RefusedRule[] {
  return rules.flatMap((rule, at): RefusedRule[] => {
    if (at >= MOST_RULES) return [{ at, reason: 'many' }];
    if (rules.findIndex(({ id }) => id === rule.id) < at) return [{ at, reason: 'twice' }];
    const { name, source: pattern, env } = rule;
    const checked = checkRule({ id: rule.id.replace(/^custom:/, ''), name, env, pattern });
    if ('refusal' in checked) return [{ at, reason: checked.refusal.reason }];
    return checked.rule.literal === rule.literal ? [] : [{ at, reason: 'beginning' }];
  });
}

/**
 * Stores the list as a whole. Rules that are there and cannot be read, as those of a later version, stay behind it as
 * they are.
 * @throws if one of them is refused, what is there is no list, or storage is out of reach; nothing changes then.
 */
export async function saveCustomRules(rules: readonly StoredCustomRule[]): Promise<void> {
  const [refused] = refusedOf(rules);
  if (refused) throw new Error(`Rule ${refused.at} is refused: ${refused.reason}`);
  const { local } = api().storage;
  const raw = (await local.get(CUSTOM_RULES))[CUSTOM_RULES] ?? undefined;
  const { problems, unread } = parseCustomRules(raw);
  if (problems.includes(CUSTOM_RULES)) throw new Error('What is there cannot be read');
  await local.set({ [CUSTOM_RULES]: [...rules, ...unread] });
}
