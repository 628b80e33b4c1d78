import { beforeEach, describe, expect, it } from 'vitest';
import { type Passed, provideAnswerer } from '../../../lib/answer/slot';
import { wordsWith } from '../../../lib/answer/words';
import { mayHold, scan } from '../../../lib/detect';
import { decideFor, destinationOf } from '../../../lib/guard/judge';
import { isQuiet, judge } from '../../../lib/page/judge';
import type { PageFinding } from '../../../lib/page/types';
import type { Exception } from '../../../lib/policy/exceptions';
import { fingerprint } from '../../../lib/policy/fingerprint';
import { readManaged } from '../../../lib/policy/managed';
import type { SiteSettings } from '../../../lib/policy/settings';
import { NOTHING_STORED, type Stored } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';
import { exception as stored } from '../../samples/exception';
import { answerer } from '../guard/answerer';

const value = sampleOf('github-pat', rng(31)).value;
const key = '0b'.repeat(32);
const NOW = 1_000_000;
const words = wordsWith(mayHold);
const [finding] = scan(value);
if (!finding) throw new Error('no finding');

let passed: Passed[] = [];
provideAnswerer({ ...answerer, letThrough: (one) => passed.push(one) });

beforeEach(() => {
  passed = [];
  window.location.href = 'https://github.com/acme/app/issues/5';
});

/** What a page that shows the secret is to its reader; `null` if nothing is said. */
const look = (change: Partial<Stored>): PageFinding | null => {
  const stored = { ...NOTHING_STORED, fingerprintKey: key, ...change };
  const page = destinationOf(null);
  if (isQuiet(stored, page, NOW)) return null;
  const node = document.createTextNode(value);
  const spot = { node, last: node, start: 0, end: value.length, where: { kind: 'text' } } as const;
  const desk = { decide: decideFor, destination: destinationOf, sends: () => false };
  return judge({ finding, value, spot, text: value }, { words, desk, stored, page }, NOW);
};

const exception = (change: Partial<Exception> = {}): Exception => ({
  ...stored,
  site: null,
  ...change,
});
const under = (raw: object): Pick<Stored, 'policy'> => {
  const { value: policy } = readManaged(raw);
  expect(policy.problems ?? []).toEqual([]);
  return { policy };
};
const on = (site: SiteSettings): Pick<Stored, 'settings'> => ({
  settings: { ...NOTHING_STORED.settings, sites: { 'github.com': site } },
});

describe('what a page shows', () => {
  it('is exposed, wherever the guard would hold or only warn', () => {
    expect(look({})?.gravity).toBe('exposed');
    expect(look(on({ mode: 'warn' }))?.gravity).toBe('exposed');
  });

  it('is left alone where it belongs, and where Keyslip is off or pauses', () => {
    expect(look(on({ mode: 'off' }))).toBeNull();
    expect(look(on({ pausedUntil: NOW + 1 }))).toBeNull();
    expect(look(on({ pausedUntil: NOW }))).not.toBeNull();
    window.location.href = 'https://github.com/settings/tokens/new';
    expect(look({})).toBeNull();
  });

  it('is left alone where an exception of the user lets it through, which is nothing to record', () => {
    for (const one of [
      exception(),
      exception({ by: 'site', value: '', site: 'github.com/acme' }),
      exception({ by: 'fingerprint', value: fingerprint(key, value) ?? '' }),
    ])
      expect(look({ exceptions: [one] }), one.by).toBeNull();
    expect(look({ exceptions: [exception({ expires: NOW })] })).not.toBeNull();
    expect(passed).toEqual([]);
  });
});

describe('where an organisation has laid something down', () => {
  const floor = { minimumMode: { tracker: 'block' } };

  it('what it lets through is not marked', () => {
    const given = [{ by: 'rule', value: 'github-pat', reason: 'test-value' }];
    expect(look(under({ exceptions: { given } }))).toBeNull();
    expect(look(under({ ...floor, exceptions: { given } }))).toBeNull();
    expect(passed).toEqual([]);
  });

  it.each([
    ['a subject', { exceptions: { allowed: ['fingerprint'] } }],
    ['a rule', { exceptions: { forbidden: ['github-pat'] } }],
    ['a kind of destination', { exceptions: { forbidden: ['tracker'] } }],
    ['all where it blocks', floor],
  ])('an exception of the user silences nothing where it closes %s', (_, raw) => {
    expect(look({ ...under(raw), exceptions: [exception()] })?.gravity).toBe('exposed');
  });

  it('neither a pause nor switching off silences what it asks for', () => {
    for (const site of [{ pausedUntil: NOW + 1 }, { mode: 'off' } as const])
      expect(look({ ...under(floor), ...on(site) })?.gravity).toBe('exposed');
  });

  it('a rule that it forces is more than a note', () => {
    const settings = { ...NOTHING_STORED.settings, rules: { 'github-pat': 'note' } as const };
    expect(look({ settings })?.gravity).toBe('doubtful');
    const forced = under({ forcedRules: { 'github-pat': 'hold' } });
    expect(look({ ...forced, settings })?.gravity).toBe('exposed');
  });
});
