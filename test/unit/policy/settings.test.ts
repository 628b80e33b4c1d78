import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applies, type Candidate, type Exception } from '../../../lib/policy/exceptions';
import {
  DEFAULT_SETTINGS,
  modeFor,
  pauseEnd,
  readException,
  readSettings,
  type Settings,
  tidied,
  waitFor,
} from '../../../lib/policy/settings';

const valid: Exception = {
  id: 'a1',
  by: 'rule',
  value: 'github-pat',
  site: 'github.com',
  reason: 'revoked',
  label: 'GitHub token',
  created: 1000,
  expires: 5000,
};

describe('readSettings', () => {
  it('gives the defaults for an empty store, without a complaint', () => {
    expect(readSettings(undefined)).toEqual({ value: DEFAULT_SETTINGS, problems: [] });
  });

  it.each([
    [null, ['settings']],
    ['garbage', ['settings']],
    [[], ['settings']],
    [42, ['settings']],
    [{}, ['settings.version']],
    [{ version: 0, mode: 'off', sites: {} }, ['settings.version']],
    [{ version: 99, mode: 'off', sites: {} }, ['settings.version']],
    [{ version: 1, mode: 'OFF', sites: {} }, ['settings.mode']],
    [{ version: 1, mode: 'block', sites: 'x' }, ['settings.sites']],
    [{ version: 1, mode: 'block', sites: { 'a.b': { mode: 3 } } }, ['settings.sites[a.b]']],
    [
      { version: 1, mode: 'block', sites: { 'a.b': { pausedUntil: 'x' } } },
      ['settings.sites[a.b]'],
    ],
    [{ version: 1, mode: 'block', sites: { 'a.b': null } }, ['settings.sites[a.b]']],
    [{ version: 2, mode: 'block', sites: {} }, ['settings.behaviour', 'settings.rules']],
    [
      { version: 2, mode: 'block', sites: {}, behaviour: { chat: { certain: 'hold' } }, rules: {} },
      ['settings.behaviour[chat]'],
    ],
    ...['certain', 'likely', 'possible'].map((which): [object, string[]] => {
      const chat = { certain: 'hold', likely: 'hold', possible: 'note', [which]: 'block' };
      return [
        { version: 2, mode: 'block', sites: {}, behaviour: { chat }, rules: {} },
        ['settings.behaviour[chat]'],
      ];
    }),
    [
      { version: 2, mode: 'block', sites: {}, behaviour: {}, rules: { 'github-pat': 'block' } },
      ['settings.rules[github-pat]'],
    ],
  ])('reads %j as the defaults and names what is wrong', (raw, problems) => {
    const reading = readSettings(raw);
    expect(reading.problems).toEqual(problems);
    expect(modeFor(reading.value, 'a.b', 0)).toBe('block');
  });

  it('keeps what is right beside what is wrong', () => {
    const { value, problems } = readSettings({
      version: 1,
      mode: 'warn',
      sites: { 'good.example': { mode: 'off' }, 'bad.example': 7 },
    });
    expect(modeFor(value, 'good.example', 0)).toBe('off');
    expect(modeFor(value, 'bad.example', 0)).toBe('warn');
    expect(problems).toEqual(['settings.sites[bad.example]']);
  });

  it('never throws and never gives an unknown mode, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (raw, host) => {
        const { value } = readSettings(raw);
        expect(['off', 'warn', 'block']).toContain(modeFor(value, host, 0));
        readException(raw);
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'a host called %s is an ordinary one',
    (host) => {
      const raw = JSON.parse(`{"version":1,"mode":"warn","sites":{"${host}":{"mode":"off"}}}`);
      const { value } = readSettings(raw);
      expect(modeFor(value, host, 0)).toBe('off');
      expect(modeFor(value, 'other.example', 0)).toBe('warn');
      expect(modeFor(DEFAULT_SETTINGS, host, 0)).toBe('block');
    },
  );
});

describe('modeFor', () => {
  it('is off while paused and what it was afterwards', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      sites: { 'a.b': { mode: 'warn', pausedUntil: 100 } },
    } as const;
    expect(modeFor(settings, 'a.b', 99)).toBe('off');
    expect(modeFor(settings, 'a.b', 100)).toBe('warn');
  });
});

describe('a pause', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    sites: {
      'as.everywhere': {},
      'paused.once': { pausedUntil: 100 },
      'paused.now': { pausedUntil: 101 },
      'warned.once': { mode: 'warn', pausedUntil: 100 },
      'warned.now': { mode: 'warn', pausedUntil: 101 },
    },
  };

  it('ends at its time', () => {
    expect(pauseEnd(settings, 'paused.now', 100)).toBe(101);
    for (const host of ['paused.once', 'as.everywhere', 'another.one', 'constructor'])
      expect(pauseEnd(settings, host, 100), host).toBeNull();
  });

  it('that is over leaves nothing of where it was', () => {
    expect(tidied(settings, 100)).toEqual({
      ...settings,
      sites: {
        'paused.now': { pausedUntil: 101 },
        'warned.once': { mode: 'warn' },
        'warned.now': { mode: 'warn', pausedUntil: 101 },
      },
    });
  });

  it.each([
    [1500, 1000, 500],
    [1000, 1000, 0],
    // One more, and a browser would not wait at all.
    [1e12, 1000, 2_147_483_647],
  ])('that ends at %i is waited for from %i on for %i ms', (end, now, ms) => {
    expect(waitFor(end, now)).toBe(ms);
  });
});

describe('readException', () => {
  it('reads its own kind', () => {
    expect(readException({ ...valid })).toEqual(valid);
    expect(readException({ ...valid, expires: null, site: null })).not.toBeNull();
    const single = { ...valid, by: 'fingerprint', value: 'f1', rule: 'github-pat' };
    expect(readException(single)).toEqual(single);
  });

  it.each([
    ['id', ''],
    ['id', 7],
    ['by', 'all'],
    ['value', null],
    ['rule', null],
    ['site', ''],
    ['site', undefined],
    ['reason', 'because'],
    ['label', 1],
    ['created', '1'],
    ['created', -1],
    ['expires', Number.NaN],
    ['expires', undefined],
  ])('refuses %s = %j: it lets nothing through', (key, value) => {
    expect(readException({ ...valid, [key]: value })).toBeNull();
  });

  it.each([
    ['id', 64],
    ['value', 128],
    ['rule', 128],
    ['label', 200],
    ['site', 500],
  ])('takes a %s of %i letters, and no longer one', (key, most) => {
    const long = (length: number) => readException({ ...valid, [key]: 'a'.repeat(length) });
    expect(long(most)).not.toBeNull();
    expect(long(most + 1)).toBeNull();
  });
});

describe('applies', () => {
  const candidate = (change: Partial<Candidate> = {}): Candidate => ({
    rule: 'github-pat',
    host: 'github.com',
    path: '/acme/app',
    fingerprint: () => 'f1',
    ...change,
  });

  it.each([
    ['its rule on its site', {}, {}, true],
    ['another rule', {}, { rule: 'npm-token' }, false],
    ['another site', {}, { host: 'gitlab.com' }, false],
    ['everywhere', { site: null }, { host: 'gitlab.com' }, true],
    ['below its path', { site: 'github.com/acme' }, {}, true],
    ['beside its path', { site: 'github.com/acme' }, { path: '/other' }, false],
    ['its fingerprint', { by: 'fingerprint', value: 'f1' }, {}, true],
    ['another fingerprint', { by: 'fingerprint', value: 'f2' }, {}, false],
    ['no fingerprint at all', { by: 'fingerprint', value: '' }, { fingerprint: () => null }, false],
    ['everything on a site', { by: 'site', value: '' }, { rule: 'x' }, true],
    ['everything everywhere', { by: 'site', value: '', site: null }, {}, false],
  ] as const)('%s', (_, exception, asked, expected) => {
    expect(applies({ ...valid, ...exception }, candidate(asked), 2000)).toBe(expected);
  });

  it('ends when it expires', () => {
    expect(applies(valid, candidate(), 4999)).toBe(true);
    expect(applies(valid, candidate(), 5000)).toBe(false);
  });
});
