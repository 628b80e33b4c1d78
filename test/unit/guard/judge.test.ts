import { beforeEach, describe, expect, it } from 'vitest';
import { type Passed, provideAnswerer } from '../../../lib/answer/slot';
import type { Part, Question } from '../../../lib/doors/door';
import { judge, worst } from '../../../lib/guard/judge';
import type { Exception } from '../../../lib/policy/exceptions';
import { fingerprint } from '../../../lib/policy/fingerprint';
import { readManaged } from '../../../lib/policy/managed';
import { NOTHING_STORED, type Stored } from '../../../lib/store/stored';
import { rng, sampleOf } from '../../samples';
import { exception as stored } from '../../samples/exception';
import { answerer } from './answerer';

const secret = sampleOf('github-pat', rng(7)).value;
const key = '0a'.repeat(32);
const NOW = 1_000_000;

let passed: Passed[] = [];
provideAnswerer({ ...answerer, letThrough: (one) => passed.push(one) });

beforeEach(() => {
  passed = [];
  window.location.href = 'https://github.com/acme/app/issues/new';
});

const exception = (change: Partial<Exception> = {}): Exception => ({
  ...stored,
  id: 'e',
  site: null,
  ...change,
});

/** Judges a paste of the secret. @param allowed what the user let through a moment ago. */
function ask(stored: Partial<Stored>, allowed = false, change: Partial<Question & Part> = {}) {
  const { door = 'paste', text = `key ${secret}`, markup = false } = change;
  return judge(
    { door, parts: [{ text, field: null, markup }] },
    { ...NOTHING_STORED, fingerprintKey: key, ...stored },
    (value) => allowed && value === secret,
    NOW,
  );
}
const under = (raw: object): Pick<Stored, 'policy'> => ({ policy: readManaged(raw).value });
const blocking = { minimumMode: { tracker: 'block' } };

describe('what a user has let through', () => {
  it('passes: by the decision of a moment ago, and by each kind of exception', () => {
    expect(ask({}).verdict).toBe('hold');
    expect(ask({}, true).verdict).toBe('ignore');
    for (const one of [
      exception(),
      exception({ by: 'site', value: '', site: 'github.com/acme' }),
      exception({ by: 'fingerprint', value: fingerprint(key, secret) ?? '' }),
    ])
      expect(ask({ exceptions: [one] }).verdict, one.by).toBe('ignore');
  });

  it('does not pass where policy blocks', () => {
    const policy = under(blocking);
    expect(ask(policy).verdict).toBe('block');
    expect(ask(policy, true).verdict).toBe('block');
    expect(ask({ ...policy, exceptions: [exception()] }).verdict).toBe('block');
    expect(passed).toEqual([]);
  });

  it.each([
    ['a subject', { exceptions: { allowed: ['fingerprint'] } }],
    ['a rule', { exceptions: { forbidden: ['github-pat'] } }],
    ['a kind of destination', { exceptions: { forbidden: ['tracker'] } }],
  ])('does not pass where policy closes %s', (_, raw) => {
    expect(ask({ ...under(raw), exceptions: [exception()] }).verdict).toBe('hold');
  });
});

it('what the organisation lets through passes its own block', () => {
  const rules = [{ by: 'rule', value: 'github-pat', reason: 'test-value' }];
  const policy = under({ ...blocking, exceptions: { given: rules } });
  expect(policy.policy.problems ?? []).toEqual([]);
  expect(ask(policy).verdict).toBe('ignore');
});

describe('the record', () => {
  it('has what an exception let through, with the exception', () => {
    ask({ exceptions: [exception()] });
    expect(passed.map(({ value, exception: { id } }) => [value, id])).toEqual([[secret, 'e']]);
  });

  it('has nothing of what is typed: that is asked about again when it is sent', () => {
    ask({ exceptions: [exception()] }, false, { door: 'type' });
    expect(passed).toEqual([]);
  });
});

it('a key is silent where it belongs, and nowhere else', () => {
  window.location.href = 'https://github.com/settings/tokens/new';
  expect(ask({}).verdict).toBe('ignore');
  window.location.href = 'https://github.com/acme/settings';
  expect(ask({}).verdict).toBe('hold');
});

it('takes no attribute of markup for an assignment, but sees a key in it', () => {
  const assigned = `password="${sampleOf('generic-password', rng(3)).value}"`;
  expect(ask({}, false, { text: assigned }).found.flat()).not.toEqual([]);
  expect(ask({}, false, { text: assigned, markup: true }).found.flat()).toEqual([]);
  const link = `<a href="https://x.example/?t=${secret}">`;
  expect(ask({}, false, { text: link, markup: true }).verdict).toBe('hold');
});

it('asks about what is held and what is blocked in one question', () => {
  const all = (['note', 'hold', 'warn', 'block'] as const).map((verdict) => ({ verdict }));
  expect(worst(all)).toEqual({
    verdict: 'block',
    judged: [{ verdict: 'hold' }, { verdict: 'block' }],
  });
  expect(worst(all.slice(2, 3)).judged).toEqual([{ verdict: 'warn' }]);
  expect(worst([])).toEqual({ verdict: 'ignore', judged: [] });
});
