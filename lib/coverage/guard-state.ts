import type { SelfTestReport } from '../messages/self-test';
import { isProven } from '../messages/self-test-report';
import { modeFor, type Settings } from '../policy/settings';
import type { Coverage } from './origins';

/** Is a tab guarded? `guarded` is what its own guard has proven, never what should be. */
export type GuardState =
  | 'guarded'
  | 'paused'
  | 'off'
  | 'not-covered'
  | 'withheld'
  | 'failed'
  | 'checking';

/** What is known of a tab. */
export interface Known {
  readonly settings: Settings;
  /** What the guards of its frames said of themselves. */
  readonly reports: readonly SelfTestReport[];
  /** Nobody answered, or nobody will answer any more. */
  readonly closed: boolean;
  /** `null`: the address is not known, or not yet. */
  readonly coverage: Coverage | null;
}

/** @param now ms since the epoch. */
export function guardStateOf(
  { settings, reports, closed, coverage }: Known,
  now: number,
): GuardState {
  const top = reports.find((report) => report.top);
  if (!top) {
    if (!closed) return 'checking';
    return coverage === 'withheld' ? 'withheld' : 'not-covered';
  }
  if (isPaused(settings, top.host, now)) return 'paused';
  if (modeFor(settings, top.host, now) === 'off') return 'off';
  return isProven(top) ? 'guarded' : 'failed';
}

function isPaused({ sites }: Settings, host: string, now: number): boolean {
  const until = Object.hasOwn(sites, host) ? sites[host]?.pausedUntil : undefined;
  return until !== undefined && until > now;
}
