import { describe, expect, it } from 'vitest';
import { type GuardState, guardStateOf, type Known } from '../../../lib/coverage/guard-state';
import { PROOFS, type SelfTestReport } from '../../../lib/messages/self-test';
import { NO_POLICY } from '../../../lib/policy/policy';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings';

describe('is a tab guarded?', () => {
  const now = 1_000_000;
  const report = (ok: boolean): SelfTestReport => ({
    frame: 1,
    top: true,
    host: 'github.com',
    kind: 'tracker',
    proofs: Object.fromEntries(
      PROOFS.map((name) => [name, ok || name !== 'tap']),
    ) as SelfTestReport['proofs'],
  });
  const at = (kind: string): Partial<Known> => ({ reports: [{ ...report(true), kind }] });
  const on = (site: Settings['sites'][string]): Settings => ({
    ...DEFAULT_SETTINGS,
    sites: { 'github.com': site },
  });
  const known: Known = {
    settings: DEFAULT_SETTINGS,
    policy: NO_POLICY,
    reports: [report(true)],
    closed: false,
    coverage: 'built-in',
  };
  it.each<[string, Partial<Known>, GuardState]>([
    ['proven', {}, 'guarded'],
    ['not proven', { reports: [report(false)] }, 'failed'],
    ['on a provider’s own page', at('console'), 'silent'],
    ['in a secret manager', at('secret-manager'), 'silent'],
    ['on this computer', at('local'), 'silent'],
    [
      'off where nothing is asked',
      { ...at('local'), settings: { ...DEFAULT_SETTINGS, mode: 'off' } },
      'off',
    ],
    ['switched off', { settings: on({ mode: 'off' }) }, 'off'],
    ['paused', { settings: on({ pausedUntil: now + 1 }) }, 'paused'],
    ['no longer paused', { settings: on({ pausedUntil: now }) }, 'guarded'],
    ['no answer yet', { reports: [] }, 'checking'],
    ['no answer at all', { reports: [], closed: true, coverage: 'none' }, 'not-covered'],
    [
      'no answer where the address is not known',
      { reports: [], closed: true, coverage: null },
      'not-covered',
    ],
    ['no answer on a site of the list', { reports: [], closed: true }, 'absent'],
    [
      'no answer on a site that was added',
      { reports: [], closed: true, coverage: 'site' },
      'absent',
    ],
    ['withheld', { reports: [], closed: true, coverage: 'withheld' }, 'withheld'],
    ['withdrawn since, with a guard that still runs', { coverage: 'withheld' }, 'guarded'],
    ['a frame alone', { reports: [{ ...report(true), top: false }], closed: true }, 'absent'],
    [
      'switched off against a policy',
      { settings: on({ mode: 'off' }), policy: { minimumMode: { tracker: 'hold' } } },
      'guarded',
    ],
    [
      'paused against a policy',
      { settings: on({ pausedUntil: now + 1 }), policy: { minimumMode: { tracker: 'warn' } } },
      'guarded',
    ],
    [
      'switched off where the policy is for other places',
      { settings: on({ mode: 'off' }), policy: { minimumMode: { chat: 'hold' } } },
      'off',
    ],
  ])('%s', (_, change, state) => {
    expect(guardStateOf({ ...known, ...change }, now)).toBe(state);
  });
});
