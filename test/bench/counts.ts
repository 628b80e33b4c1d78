import { providers } from '../../lib/detect/rules';
import { guardedMatches } from '../../lib/policy/sites';

/** What there is to count without running anything, from the lists themselves. */
export interface Counts {
  /** Kinds of keys: one a rule. */
  readonly rules: number;
  /** Services, tools and standards that define them: one a file of `lib/detect/rules`. */
  readonly providers: number;
  /** Rules whose matches are verified by a checksum, their structure, or what stands around them. */
  readonly checked: number;
  /** Sites on which the extension is from the start. */
  readonly sites: number;
}

export function counts(): Counts {
  const rules = providers.flatMap((provider) => provider.rules);
  return {
    rules: rules.length,
    providers: providers.length,
    checked: rules.filter(({ check }) => check !== undefined).length,
    sites: guardedMatches().length,
  };
}
