import { describe, expect, it } from 'vitest';
import { BADGE_TITLES, badgeFor, NO_ACCESS } from '../../../lib/badge/badge';
import { type GuardState, guardStateOf, type Known } from '../../../lib/coverage/guard-state';
import { PROOFS, type SelfTestReport } from '../../../lib/messages/self-test';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings';
import messages from '../../../public/_locales/en/messages.json';

describe('the badge', () => {
  it.each<[GuardState, number, string, string]>([
    ['guarded', 0, '', 'badgeGuarded'],
    ['guarded', 2, '2', 'badgeFound'],
    ['guarded', 100, '99+', 'badgeFound'],
    ['failed', 2, '!', 'badgeFailed'],
    ['off', 0, 'off', 'badgeOff'],
    ['paused', 0, 'off', 'badgePaused'],
    ['not-covered', 0, '', 'badgeNone'],
    ['checking', 0, '', 'badgeNone'],
    ['withheld', 0, '', 'badgeNone'],
  ])('%s with %i: "%s"', (guard, count, text, title) => {
    expect(badgeFor(guard, count)).toMatchObject({ text, title });
  });

  it('says each state in words, not by colour alone', () => {
    const said = BADGE_TITLES.map((title) => messages[title].message);
    expect(new Set(said).size).toBe(BADGE_TITLES.length);
    expect(NO_ACCESS.text).toBe('!');
  });
});

describe('is a tab guarded?', () => {
  const now = 1_000_000;
  const report = (ok: boolean): SelfTestReport => ({
    frame: 1,
    top: true,
    host: 'github.com',
    kind: 'tracker',
    children: 0,
    proofs: Object.fromEntries(
      PROOFS.map((name) => [name, ok || name !== 'tap']),
    ) as SelfTestReport['proofs'],
  });
  const on = (site: Settings['sites'][string]): Settings => ({
    ...DEFAULT_SETTINGS,
    sites: { 'github.com': site },
  });
  const known: Known = {
    settings: DEFAULT_SETTINGS,
    reports: [report(true)],
    closed: false,
    coverage: 'built-in',
  };
  it.each<[string, Partial<Known>, GuardState]>([
    ['proven', {}, 'guarded'],
    ['not proven', { reports: [report(false)] }, 'failed'],
    ['switched off', { settings: on({ mode: 'off' }) }, 'off'],
    ['paused', { settings: on({ pausedUntil: now + 1 }) }, 'paused'],
    ['no longer paused', { settings: on({ pausedUntil: now }) }, 'guarded'],
    ['no answer yet', { reports: [] }, 'checking'],
    ['no answer at all', { reports: [], closed: true, coverage: 'none' }, 'not-covered'],
    ['withheld', { reports: [], closed: true, coverage: 'withheld' }, 'withheld'],
    ['withdrawn since, with a guard that still runs', { coverage: 'withheld' }, 'guarded'],
    ['a frame alone', { reports: [{ ...report(true), top: false }], closed: true }, 'not-covered'],
  ])('%s', (_, change, state) => {
    expect(guardStateOf({ ...known, ...change }, now)).toBe(state);
  });
});
