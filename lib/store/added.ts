import type { Added } from '../detect/custom/added';
import { MOST_GIVEN } from '../policy/policy';
import { CUSTOM_RULES, parseCustomRules } from './custom-rules';
import type { Items } from './items';
import { OWN_KEY, ownKeysOf, parseOwn } from './own-keys';
import { FINGERPRINT_KEY, POLICY, parseStored } from './stored';

/** Does what was added to the rules depend on this key of `storage.local`? */
export const isOfAdded = (key: string): boolean =>
  [CUSTOM_RULES, FINGERPRINT_KEY, POLICY].includes(key) || key.startsWith(OWN_KEY);

/**
 * What was added to the rules, by the user and by the organisation.
 * @param items all of `storage.local` as it came, or what of it {@link isOfAdded}; behind it what was parsed of them.
 */
export function addedIn(items: Items, { policy, fingerprintKey } = parseStored(items)): Added {
  const given = parseCustomRules(policy.customRules, MOST_GIVEN).value;
  const own = policy.locked?.includes?.('customRules')
    ? []
    : parseCustomRules(items[CUSTOM_RULES]).value;
  const rules = [...given, ...own.filter(({ id }) => !given.some((one) => one.id === id))];
  return { rules, secrets: parseOwn(items).value, keys: ownKeysOf(fingerprintKey) };
}
