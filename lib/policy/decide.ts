import type { Finding } from '../detect/types';
import type { Destination } from './destination';
import type { ManagedPolicy } from './policy';
import { BALANCED, type Settings, type SiteMode } from './settings';

/**
 * `ignore`; `note`: badge and popup only; `warn`: a small notice, nothing held; `hold`: the event
 * stops until the user decides; `block`: it stops and policy leaves no override.
 */
export type Verdict = 'ignore' | 'note' | 'warn' | 'hold' | 'block';

const ORDER: readonly Verdict[] = ['ignore', 'note', 'warn', 'hold', 'block'];

/** Everything the decision depends on: the same situation gives the same decision at every door. */
export interface Situation {
  readonly findings: readonly Finding[];
  readonly destination: Destination;
  /** The mode that holds for the site now; `off` while paused. */
  readonly mode: SiteMode;
  readonly settings: Pick<Settings, 'behaviour' | 'rules'>;
  readonly policy?: ManagedPolicy;
  /** Hosts or host/paths where a rule's keys belong. */
  readonly isHome: (finding: Finding) => boolean;
  /** Let through by an exception, or by the user's decision a moment ago at another door. */
  readonly isAllowed: (finding: Finding, verdict: Verdict) => boolean;
}

export interface Decision {
  /** The gravest of the verdicts below. */
  readonly verdict: Verdict;
  /** In the order of the text, all that are neither at home here nor let through, be their verdict `ignore`. */
  readonly findings: readonly { readonly finding: Finding; readonly verdict: Verdict }[];
}

const IGNORED: Decision = { verdict: 'ignore', findings: [] };

/**
 * The one decision. Every door turns an event into findings and a destination, and asks this.
 * Silent wherever a secret belongs: a console, a secret manager, a page on this machine, a field
 * that asks for one.
 */
export function decide(situation: Situation): Decision {
  const { findings, destination, mode } = situation;
  if (isSilent(destination, mode)) return IGNORED;
  let verdict: Verdict = 'ignore';
  const judged: { finding: Finding; verdict: Verdict }[] = [];
  for (const finding of findings) {
    if (situation.isHome(finding)) continue;
    const own = leastFor(finding, situation, verdictFor(finding, situation));
    if (situation.isAllowed(finding, own)) continue;
    judged.push({ finding, verdict: own });
    if (ORDER.indexOf(own) > ORDER.indexOf(verdict)) verdict = own;
  }
  return { verdict, findings: judged };
}

/** Is nothing asked here, whatever is found? Then there is no need to look. */
export function isSilent(
  { kind, intent }: Pick<Destination, 'kind' | 'intent'>,
  mode: SiteMode,
): boolean {
  return (
    mode === 'off' || intent === 'secret' || ['console', 'secret-manager', 'local'].includes(kind)
  );
}

function verdictFor(finding: Finding, { mode, settings, destination }: Situation): Verdict {
  const { rules, behaviour } = settings;
  let verdict: Verdict | undefined | false =
    Object.hasOwn(rules, finding.rule) && rules[finding.rule];
  if (!verdict) {
    // Documented as safe in client code, opening nothing alone, or worth nothing: worth knowing only.
    if (finding.class !== 'secret' || finding.mode === 'test') return 'note';
    verdict = (behaviour[destination.kind] ?? BALANCED)[finding.confidence];
  }
  if (mode !== 'warn') return verdict;
  return verdict === 'hold' ? 'warn' : verdict === 'warn' ? 'note' : verdict;
}

/** The verdict, or what policy asks for at least. */
function leastFor(
  { rule, class: kind, mode, confidence }: Finding,
  { policy, destination }: Situation,
  verdict: Verdict,
): Verdict {
  const isSecret = kind === 'secret' && mode !== 'test' && confidence !== 'possible';
  const least =
    policy?.forcedRules?.[rule] ?? (isSecret && policy?.minimumMode?.[destination.kind]);
  return least && ORDER.indexOf(least) > ORDER.indexOf(verdict) ? least : verdict;
}

/** Does this verdict stop the event? */
export function stops(verdict: Verdict): verdict is 'hold' | 'block' {
  return verdict === 'hold' || verdict === 'block';
}
