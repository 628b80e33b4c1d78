import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/detect/types';
import { decide, type Situation } from '../../../lib/policy/decide';
import { DEFAULT_SETTINGS } from '../../../lib/policy/settings';

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'any',
  start: 0,
  end: 10,
  confidence: 'likely',
  class: 'secret',
  mode: 'unknown',
  proof: { kind: 'shape' },
  ...change,
});

const situation = (change: Partial<Situation> = {}): Situation => ({
  findings: [finding()],
  destination: { host: 'github.com', path: '/', kind: 'tracker', intent: 'ordinary' },
  mode: 'block',
  settings: DEFAULT_SETTINGS,
  isHome: () => false,
  isAllowed: () => false,
  ...change,
});

describe('decide', () => {
  it.each([
    ['a likely secret', {}, 'hold'],
    ['a certain secret', { confidence: 'certain' }, 'hold'],
    ['a possible secret', { confidence: 'possible' }, 'warn'],
    ['a live key', { mode: 'live' }, 'hold'],
    ['a test key', { mode: 'test' }, 'note'],
    ['a publishable key', { class: 'publishable' }, 'note'],
    ['an identifier', { class: 'identifier' }, 'note'],
  ] as const)('%s in mode block: %s %s', (_, change, verdict) => {
    expect(decide(situation({ findings: [finding(change)] })).verdict).toBe(verdict);
  });

  it.each([
    ['likely', 'warn'],
    ['possible', 'note'],
  ] as const)('a %s secret in mode warn is never held: %s', (confidence, verdict) => {
    expect(decide(situation({ mode: 'warn', findings: [finding({ confidence })] })).verdict).toBe(
      verdict,
    );
  });

  it.each([
    ['hold', 'block', { certain: 'warn', likely: 'hold', possible: 'note' }],
    ['warn', 'warn', { certain: 'warn', likely: 'hold', possible: 'note' }],
    ['note', 'warn', { certain: 'hold', likely: 'warn', possible: 'note' }],
    ['ignore', 'block', { certain: 'hold', likely: 'ignore', possible: 'note' }],
    ['ignore', 'warn', { certain: 'hold', likely: 'ignore', possible: 'note' }],
    ['note', 'warn', { certain: 'hold', likely: 'note', possible: 'note' }],
  ] as const)(
    'a likely secret is %s in mode %s by the behaviour for its destination',
    (verdict, mode, tracker) => {
      const settings = { behaviour: { tracker }, rules: {} };
      expect(decide(situation({ mode, settings })).verdict).toBe(verdict);
      const destination = { host: 'x', path: '/', kind: 'chat', intent: 'ordinary' } as const;
      expect(decide(situation({ settings, destination })).verdict).toBe('hold');
    },
  );

  it.each([
    ['ignore', {}, 'ignore'],
    ['note', { confidence: 'certain' }, 'note'],
    ['hold', { confidence: 'possible' }, 'hold'],
    ['hold', { class: 'publishable' }, 'hold'],
  ] as const)('a rule that is set to %s: %o is %s', (choice, change, verdict) => {
    const settings = { behaviour: {}, rules: { any: choice } };
    expect(decide(situation({ settings, findings: [finding(change)] })).verdict).toBe(verdict);
  });

  it.each([
    ['mode off', { mode: 'off' }],
    [
      'a field that asks for a secret',
      { destination: { host: 'github.com', path: '/', kind: 'tracker', intent: 'secret' } },
    ],
    ['a console', { destination: { host: 'x', path: '/', kind: 'console', intent: 'ordinary' } }],
    [
      'a secret manager',
      { destination: { host: 'x', path: '/', kind: 'secret-manager', intent: 'ordinary' } },
    ],
    ['a local page', { destination: { host: '', path: '/', kind: 'local', intent: 'ordinary' } }],
    ['the home of the key', { isHome: () => true }],
    ['an exception', { isAllowed: () => true }],
    ['no findings', { findings: [] }],
  ] as const)('is silent for %s', (_, change) => {
    expect(decide(situation(change))).toEqual({ verdict: 'ignore', findings: [] });
  });

  it('takes the gravest verdict and keeps each finding with its own', () => {
    const mixed = [finding({ mode: 'test' }), finding({ confidence: 'possible' }), finding()];
    const decision = decide(situation({ findings: mixed }));
    expect(decision.verdict).toBe('hold');
    expect(decision.findings.map(({ verdict }) => verdict)).toEqual(['note', 'warn', 'hold']);
    expect(decide(situation({ findings: mixed.reverse() })).verdict).toBe('hold');
  });

  it('knows a rule that is called as what every object has', () => {
    expect(decide(situation({ findings: [finding({ rule: 'constructor' })] })).verdict).toBe(
      'hold',
    );
  });

  it.each([
    [{}, 'block'],
    [{ confidence: 'certain' }, 'block'],
    [{ confidence: 'possible' }, 'warn'],
    [{ mode: 'test' }, 'note'],
    [{ class: 'publishable' }, 'note'],
    [{ class: 'identifier' }, 'note'],
  ] as const)('what a policy asks for at least holds for secrets: %o is %s', (change, verdict) => {
    const policy = { minimumMode: { tracker: 'block' } } as const;
    expect(decide(situation({ policy, findings: [finding(change)] })).verdict).toBe(verdict);
    const forcedRules = { any: 'block' } as const;
    expect(
      decide(situation({ policy: { forcedRules }, findings: [finding(change)] })).verdict,
    ).toBe('block');
  });

  it('asks for exceptions finding by finding', () => {
    const known = finding({ rule: 'known' });
    const decision = decide(
      situation({ findings: [known, finding()], isAllowed: ({ rule }) => rule === 'known' }),
    );
    expect(decision.findings).toHaveLength(1);
  });
});
