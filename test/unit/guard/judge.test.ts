import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Passed, provideAnswerer, SLOT } from '../../../lib/answer/slot';
import { scan } from '../../../lib/detect';
import type { Part, Question } from '../../../lib/doors/door';
import { fieldAt } from '../../../lib/editors/field';
import { decideFor, destinationOf, judge, worst } from '../../../lib/guard/judge';
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
const standIn = { ...answerer, letThrough: (one: Passed) => void passed.push(one) };
provideAnswerer(standIn);

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

describe('a key where it belongs', () => {
  afterEach(() => provideAnswerer(standIn));

  it('is none to ask about, by what the script that answers knows of all rules', () => {
    expect(ask({}).verdict).toBe('hold');
    // The guard has the homes of the rules in its lean table, and of none beyond it.
    const homeOf = (rule: string): string[] => (rule === 'github-pat' ? ['github.com'] : []);
    provideAnswerer({ ...standIn, homeOf });
    expect(ask({}).verdict).toBe('ignore');
  });
});

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

it('what the organisation lets through passes where users may let nothing through', () => {
  const given = [{ by: 'rule', value: 'github-pat', reason: 'test-value' }];
  const policy = under({ exceptions: { given, allowed: [] } });
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

describe('where it would go', () => {
  const atDocument = (properties: Partial<Record<'origin' | 'base', string>>, test: () => void) => {
    window.location.href = 'about:blank';
    const changed = [
      [self, 'origin', properties.origin ?? 'null'],
      [document, 'baseURI', properties.base ?? 'about:blank'],
    ] as const;
    for (const [at, name, value] of changed)
      Object.defineProperty(at, name, { value, configurable: true });
    try {
      test();
    } finally {
      for (const [at, name] of changed) Reflect.deleteProperty(at, name);
    }
  };

  it.each([
    [{ origin: 'https://github.com' }, 'github.com'],
    [{ origin: 'null', base: 'https://gitlab.com/acme/' }, 'gitlab.com'],
    [{ origin: 'https://github.com', base: 'https://gitlab.com/acme/' }, 'github.com'],
  ])('is the page that made a frame without an address: %j', (properties, host) => {
    atDocument(properties, () => {
      expect(destinationOf(null)).toMatchObject({ host, kind: 'tracker' });
    });
  });

  it('is nowhere in particular, where nothing tells', () => {
    atDocument({ base: '' }, () => {
      expect(destinationOf(null)).toMatchObject({ host: '', path: '/' });
    });
  });

  it('is told with each part’s own field', () => {
    document.body.innerHTML = '<input id="title"><input id="api_token" aria-label="API token">';
    const [title, token] = [...document.querySelectorAll('input')].map((one) => fieldAt(one));
    const part = (field: typeof title = null): Part => ({ text: secret, field });
    const all = (...parts: Part[]) =>
      judge({ door: 'submit', parts }, NOTHING_STORED, () => false, NOW);
    expect(all(part(title)).destination.intent).toBe('ordinary');
    expect(all(part(token))).toMatchObject({
      verdict: 'ignore',
      destination: { intent: 'secret' },
    });
    const both = all(part(token), part(title));
    expect(both).toMatchObject({ verdict: 'hold', destination: { intent: 'secret' } });
    expect(both.judged.map(({ part: index }) => index)).toEqual([1]);
    expect(all({ text: 'hello', field: token ?? null }).destination.intent).toBe('secret');
  });
});

describe('before the script that answers is there', () => {
  beforeEach(() => {
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for(SLOT)];
  });
  afterEach(() => provideAnswerer(standIn));

  it('recognises a key, knows where there is silence, and knows more once it is there', () => {
    expect(ask({}).verdict).toBe('hold');
    expect(ask({ exceptions: [exception()] }).verdict).toBe('ignore');
    window.location.href = 'https://console.aws.amazon.com/';
    expect(ask({}).verdict).toBe('ignore');
    window.location.href = 'https://app.slack.com/client';
    expect(destinationOf(null).kind).toBe('tracker');
    provideAnswerer({ ...standIn, scan: () => [], kindOf: () => 'chat' });
    expect(destinationOf(null).kind).toBe('chat');
    expect(ask({}).verdict).toBe('ignore');
  });
});

describe('what a page shows', () => {
  const shown = (stored: Partial<Stored>, allowed = false) => {
    const found = scan(secret).map((finding) => ({ finding, value: secret }));
    const all = { ...NOTHING_STORED, fingerprintKey: key, ...stored };
    return decideFor(found, destinationOf(null), all, () => allowed, NOW).map(
      ({ verdict }) => verdict,
    );
  };
  const inMode = (mode: 'off' | 'warn' | 'block') => ({
    settings: { ...NOTHING_STORED.settings, mode },
  });

  it('is judged alike in every mode but off', () => {
    expect(shown(inMode('block'))).toEqual(['hold']);
    expect(shown(inMode('warn'))).toEqual(['hold']);
    expect(shown(inMode('off'))).toEqual([]);
    expect(ask(inMode('warn')).verdict).toBe('warn');
  });

  it('is left out where it was let through, and that is not put on record', () => {
    expect(shown({}, true)).toEqual([]);
    expect(shown({ exceptions: [exception()] })).toEqual([]);
    expect(passed).toEqual([]);
  });
});

it('looks at what has changed alone, where a part says what', () => {
  const text = `${secret}\n${'words and more words '.repeat(600)}\nhello`;
  const found = (more: Partial<Part>) =>
    judge(
      { door: 'type', parts: [{ text, field: null, ...more }] },
      NOTHING_STORED,
      () => false,
      NOW,
    ).found[0]?.length;
  expect(found({})).toBe(1);
  expect(found({ window: { start: text.length - 5, end: text.length } })).toBe(0);
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
