import type { SelfTestReport } from '../messages/self-test';
import { isProven } from '../messages/self-test-report';
import { isSilent } from '../policy/decide';
import type { DestinationKind } from '../policy/destination';
import { type ManagedPolicy, modeUnder } from '../policy/policy';
import { pauseEnd, type Settings } from '../policy/settings';
import type { Coverage } from './origins';

/**
 * Is a tab guarded? `guarded` is what its own guard has proven, never what should be. `silent`: its guard
 * is there and asks nothing, as the page is one where secrets belong. `absent`: Keyslip may run there, and no guard has
 * answered: the page is older than it, or could not be loaded.
 */
export type GuardState =
  | 'guarded'
  | 'paused'
  | 'off'
  | 'silent'
  | 'not-covered'
  | 'absent'
  | 'withheld'
  | 'failed'
  | 'checking';

/** What is known of a tab. */
export interface Known {
  readonly settings: Settings;
  readonly policy: ManagedPolicy;
  /** What the guards of its frames said of themselves. */
  readonly reports: readonly SelfTestReport[];
  /** Nobody answered, or nobody will answer any more. */
  readonly closed: boolean;
  /** `null`: the address is not known, or not yet. */
  readonly coverage: Coverage | null;
}

/** @param now ms since the epoch. */
export function guardStateOf(
  { settings, policy, reports, closed, coverage }: Known,
  now: number,
): GuardState {
  const top = reports.find((report) => report.top);
  if (!top) {
    if (!closed) return 'checking';
    if (coverage === 'withheld') return coverage;
    return coverage === null || coverage === 'none' ? 'not-covered' : 'absent';
  }
  // As the guard itself sees it: where a policy asks for more, a pause is none.
  const page = { host: top.host, kind: top.kind as DestinationKind };
  const mode = modeUnder(policy, settings, page, now);
  if (mode === 'off') return pauseEnd(settings, top.host, now) === null ? 'off' : 'paused';
  if (isSilent({ kind: page.kind, intent: 'ordinary' }, mode)) return 'silent';
  return isProven(top) ? 'guarded' : 'failed';
}
