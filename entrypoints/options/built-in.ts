import { ruleList } from '../../lib/detect/rules-by-id';
import { describe } from '../../lib/detect/words';
import type { RuleRow } from './state';

/** The rules that come with Keyslip, by the name of their provider; those of no provider last. */
export function builtInRules(): RuleRow[] {
  return ruleList()
    .map(({ id, class: kindOfKey = 'secret', check, proven }): RuleRow => {
      const { provider, kind } = describe(id);
      const verified = check !== undefined || proven === true;
      return { id, provider, kind, class: kindOfKey, verified };
    })
    .sort(
      (a, b) =>
        Number(a.provider === '') - Number(b.provider === '') ||
        a.provider.localeCompare(b.provider) ||
        a.kind.localeCompare(b.kind),
    );
}
