// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isRuleId } from '../../../lib/detect/rule-ids';
import { ruleList } from '../../../lib/detect/rules-by-id';
import type { Finding } from '../../../lib/detect/types';
import { decide } from '../../../lib/policy/decide';
import { FIELDS, readManaged } from '../../../lib/policy/managed';
import {
  isOpenTo,
  LOCKABLE,
  type ManagedPolicy,
  MOST_GIVEN,
  modeUnder,
} from '../../../lib/policy/policy';
import { ASKED_KINDS } from '../../../lib/policy/presets';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/policy/settings';

const read = (raw: unknown): ManagedPolicy => {
  const { value, problems } = readManaged(raw);
  expect(problems).toEqual([]);
  return value;
};

describe('readManaged', () => {
  it.each([undefined, {}])('takes %j for no policy', (raw) => {
    expect(readManaged(raw)).toEqual({ value: {}, problems: [] });
  });

  it.each<[object, string]>([
    [{ minimumMode: { tracker: 'off' } }, 'policy.minimumMode.tracker'],
    [{ minimumMode: { console: 'hold' } }, 'policy.minimumMode.console'],
    [{ minimumMode: 'hold' }, 'policy.minimumMode'],
    [{ settings: 'block' }, 'policy.settings'],
    [{ settings: { mode: 'none' } }, 'policy.settings.mode'],
    [{ settings: { colour: 'red' } }, 'policy.settings.colour'],
    [{ settings: { behaviour: { chat: { certain: 'hold' } } } }, 'policy.settings.behaviour[chat]'],
    [
      {
        settings: { behaviour: { trakcer: { certain: 'hold', likely: 'hold', possible: 'note' } } },
      },
      'policy.settings.behaviour[trakcer]',
    ],
    ...['*.acme.example', 'Jira', 'wiki:8080', 'github.com/acme', 'https://a.example'].map(
      (host): [object, string] => [
        { settings: { sites: { [host]: { mode: 'off' } } } },
        `policy.settings.sites[${host}]`,
      ],
    ),
    [{ preferences: { history: { keep: true, days: 0 } } }, 'policy.preferences.history'],
    [{ locked: ['mode', 'everything'] }, 'policy.locked[1]'],
    [{ forcedRules: { 'github-pat': 'off' } }, 'policy.forcedRules.github-pat'],
    [{ forcedRules: { 'github-patt': 'block' } }, 'policy.forcedRules.github-patt'],
    [{ settings: { rules: { 'github-patt': 'warn' } } }, 'policy.settings.rules[github-patt]'],
    [{ exceptions: { forbidden: ['tracker', 'trakcer'] } }, 'policy.exceptions.forbidden[1]'],
    [
      { exceptions: { given: [{ by: 'rule', value: 'acme-deploy', site: 'a.example' }] } },
      'policy.exceptions.given[0]',
    ],
    [{ customRules: [{ id: 'a', name: 'A', pattern: 'acme_(a+)+' }] }, 'policy.customRules[0]'],
    [{ customRules: [{ id: 7, name: 'A', pattern: 'acme_[a-z]{8}' }] }, 'policy.customRules[0]'],
    [{ exceptions: ['rule'] }, 'policy.exceptions'],
    [{ exceptions: { allowed: ['all'] } }, 'policy.exceptions.allowed[0]'],
    ...[-1, 0, 1.5, '7'].map((maxDays): [object, string] => [
      { exceptions: { maxDays } },
      'policy.exceptions.maxDays',
    ]),
    [{ exceptions: { given: [{ by: 'fingerprint', value: 'a' }] } }, 'policy.exceptions.given[0]'],
    ...[
      { value: 'github.com' },
      { site: 'https://github.com/acme' },
      { site: 'github.com/acme/' },
      { site: 'github.com//acme' },
      { site: 'GitHub.com' },
      { site: 'github.com:443' },
      { site: 'github.com/acme?tab=1' },
      { site: '' },
      { site: '*' },
    ].map((where): [object, string] => [
      { exceptions: { given: [{ by: 'site', ...where }] } },
      'policy.exceptions.given[0]',
    ]),
    ...[
      '12/31/2026',
      '2026-12-31T10:00:00Z',
      '2026-02-30',
      '2026-13-01',
      '0026-01-01',
      '',
      7,
      null,
    ].map((expires): [object, string] => [
      { exceptions: { given: [{ by: 'rule', value: 'github-pat', expires }] } },
      'policy.exceptions.given[0]',
    ]),
    [{ message: 7 }, 'policy.message'],
    [{ helpUrl: 'http://intranet.example' }, 'policy.helpUrl'],
    [{ helpUrl: 'javascript:alert(1)' }, 'policy.helpUrl'],
    [{ requireReason: 'yes' }, 'policy.requireReason'],
    [{ extra: 1 }, 'policy.extra'],
  ])('names what is wrong in %j and keeps the rest', (raw, problem) => {
    const good = { minimumMode: { chat: 'hold' }, locked: ['mode'], ...raw };
    const { value, problems } = readManaged(good);
    expect(problems).toEqual([problem]);
    if (!('locked' in raw)) expect(value.locked).toEqual(['mode']);
    if (!('minimumMode' in raw)) expect(value.minimumMode).toEqual({ chat: 'hold' });
  });

  it.each(['America/Los_Angeles', 'Asia/Tokyo', 'UTC'])(
    'lets an exception end with its last day in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const { exceptions } = read({
        exceptions: { given: [{ by: 'rule', value: 'github-pat', expires: '2026-12-31' }] },
      });
      expect(exceptions?.given[0]?.expires).toBe(new Date(2027, 0, 1).getTime());
      expect(new Date(2027, 0, 1).toLocaleString('en', { timeZone: zone })).toContain('1/1/2027');
      vi.unstubAllEnvs();
    },
  );

  it('lets through on a site, below a path of it and below a domain', () => {
    const sites = ['github.com', 'github.com/Acme/*/issues', '*.example.org', 'a_b.example/~x'];
    const given = sites.map((site) => ({ by: 'site', site }));
    const { exceptions } = read({ exceptions: { given } });
    expect(exceptions?.given.map(({ site }) => site)).toEqual(sites);
  });

  it('never throws, and what it gives survives storage', () => {
    const anything = fc.dictionary(fc.constantFrom(...FIELDS), fc.jsonValue());
    fc.assert(
      fc.property(anything, (raw) => {
        const { value } = readManaged(raw);
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
    );
    fc.assert(fc.property(fc.anything(), (raw) => void readManaged(raw)));
  });

  it('reads rules by pattern, and by prefix and length', () => {
    const { customRules } = read({
      customRules: [
        { id: 'one', name: 'One', pattern: 'acme_[a-z]{8}' },
        { id: 'two', name: 'Two', prefix: 'corp-', length: 12, env: 'CORP' },
      ],
    });
    expect(customRules?.map(({ id, env }) => [id, env])).toEqual([
      ['custom:one', 'ONE'],
      ['custom:two', 'CORP'],
    ]);
  });

  it('reads no more rules than it may', () => {
    const rules = Array.from({ length: MOST_GIVEN + 1 }, (_, i) => ({
      id: `r${i}`,
      name: 'One of many',
      pattern: `acme${i}_[a-z]{8}`,
    }));
    expect(read({ customRules: rules.slice(1) }).customRules).toHaveLength(MOST_GIVEN);
    const { value, problems } = readManaged({ customRules: rules });
    expect(value.customRules).toHaveLength(MOST_GIVEN);
    expect(problems).toEqual([`policy.customRules[${MOST_GIVEN}]`]);
  });

  it('reads what is said to users and asked of them', () => {
    const said = { message: 'm'.repeat(500), helpUrl: 'https://wiki.example/keys' };
    const policy = read({ ...said, requireReason: true, exceptions: { maxDays: 1 } });
    expect(policy).toMatchObject({ ...said, requireReason: true, exceptions: { days: 1 } });
    const silent = read({ message: '', requireReason: false });
    for (const name of ['message', 'helpUrl', 'requireReason'])
      expect(silent).not.toHaveProperty(name);
    expect(silent.exceptions?.days).toBeNull();
  });

  it("takes the organisation's own rules by the names it has given them", () => {
    const policy = read({
      customRules: [{ id: 'acme-deploy', name: 'Acme', prefix: 'acmedeploy_', length: 24 }],
      forcedRules: { 'acme-deploy': 'block', 'github-pat': 'hold', 'custom:of-the-user': 'warn' },
      settings: { rules: { 'acme-deploy': 'warn' } },
      exceptions: {
        forbidden: ['acme-deploy', 'custom:acme-deploy', 'chat', 'site'],
        given: [{ by: 'rule', value: 'acme-deploy', site: 'a.example' }],
      },
    });
    const own = 'custom:acme-deploy';
    expect(policy.customRules?.[0]?.id).toBe(own);
    expect(policy.forcedRules).toEqual({
      [own]: 'block',
      'github-pat': 'hold',
      'custom:of-the-user': 'warn',
    });
    expect(policy.initial?.rules).toEqual({ [own]: 'warn' });
    expect(policy.exceptions).toMatchObject({
      closed: [own, own, 'chat', 'site'],
      given: [{ by: 'rule', value: own }],
    });
  });

  it('knows the ids of all rules, and of nothing else', () => {
    for (const { id } of ruleList()) expect(isRuleId(id), id).toBe(true);
    for (const id of ['', '-', 'github', 'github-patt', 'pat'])
      expect(isRuleId(id), id).toBe(false);
  });

  it('fixes what is locked, and only that', () => {
    const sites = { jira: { mode: 'off' }, 'a_b.acme.example': { mode: 'off' }, '[::1]': {} };
    expect(read({ settings: { sites } }).initial?.sites).toEqual(sites);
    const policy = read({ settings: { mode: 'warn', sites: {} }, locked: ['mode'] });
    expect(policy.fixed).toEqual({ mode: 'warn' });
    expect(policy.initial).toMatchObject({ mode: 'warn', sites: {} });
  });

  it('knows the same fields as the schema for Chrome', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const { properties } = schema;
    expect(Object.keys(properties).sort()).toEqual([...FIELDS].sort());
    expect(Object.keys(properties.minimumMode.properties).sort()).toEqual(
      ['*', ...ASKED_KINDS].sort(),
    );
    expect(properties.locked.items.enum).toEqual(LOCKABLE);
  });

  it('could mistake no rule for a kind or a subject', () => {
    const ids = new Set(ruleList().map(({ id }) => id));
    for (const name of [...ASKED_KINDS, 'fingerprint', 'rule', 'site'])
      expect(ids.has(name), name).toBe(false);
  });
});

describe('under a policy', () => {
  const finding = (change: Partial<Finding> = {}): Finding => ({
    rule: 'github-pat',
    start: 0,
    end: 40,
    confidence: 'certain',
    class: 'secret',
    mode: 'unknown',
    proof: { kind: 'checksum' },
    ...change,
  });
  const ask = (raw: object, settings: Partial<Settings>, one: Finding, allowed = false) => {
    const policy = read(raw);
    const destination = { host: 'a.b', path: '/', kind: 'chat', intent: 'ordinary' } as const;
    const own = { ...DEFAULT_SETTINGS, ...settings };
    return decide({
      findings: [one],
      destination,
      mode: modeUnder(policy, own, destination, 0),
      settings: own,
      policy,
      isHome: () => false,
      isAllowed: (_, verdict) => allowed && verdict !== 'block',
    }).verdict;
  };

  it.each<[string, object, Partial<Settings>, Partial<Finding>, string]>([
    ['what is held by default is blocked', { chat: 'block' }, {}, {}, 'block'],
    ['a site that is off is guarded', { '*': 'hold' }, { mode: 'off' }, {}, 'hold'],
    ['a pause is none', { chat: 'hold' }, { sites: { 'a.b': { pausedUntil: 9e9 } } }, {}, 'hold'],
    ['warnings are held', { chat: 'hold' }, { mode: 'warn' }, {}, 'hold'],
    [
      'a rule that is off finds',
      { chat: 'warn' },
      { rules: { 'github-pat': 'ignore' } },
      {},
      'warn',
    ],
    [
      'behaviour has a floor',
      { chat: 'hold' },
      { behaviour: { chat: { certain: 'ignore', likely: 'ignore', possible: 'ignore' } } },
      {},
      'hold',
    ],
    ['other kinds are left alone', { tracker: 'block' }, { mode: 'off' }, {}, 'ignore'],
    [
      'what is only possible is as before',
      { chat: 'block' },
      {},
      { confidence: 'possible' },
      'warn',
    ],
    ['a test key is no secret', { chat: 'block' }, {}, { mode: 'test' }, 'note'],
    ['what is stricter stays', { chat: 'warn' }, {}, {}, 'hold'],
  ])('%s', (_, minimumMode, settings, one, expected) => {
    expect(ask({ minimumMode }, settings, finding(one))).toBe(expected);
  });

  it('a forced rule cannot be switched off', () => {
    const raw = { forcedRules: { 'github-pat': 'block' } };
    expect(ask(raw, { rules: { 'github-pat': 'ignore' } }, finding())).toBe('block');
    expect(ask(raw, {}, finding({ rule: 'npm-token' }))).toBe('hold');
  });

  it('no exception of a user undoes a block', () => {
    expect(ask({ minimumMode: { chat: 'block' } }, {}, finding(), true)).toBe('block');
    expect(ask({ minimumMode: { chat: 'hold' } }, {}, finding(), true)).toBe('ignore');
  });

  it.each<[object, boolean[]]>([
    [{}, [true, true, true]],
    [{ exceptions: { allowed: ['fingerprint'] } }, [true, false, false]],
    [{ exceptions: { forbidden: ['github-pat'] } }, [false, false, true]],
    [{ exceptions: { forbidden: ['chat'] } }, [false, true, true]],
    [{ locked: ['exceptions'] }, [false, false, false]],
  ])('%j says which exceptions users may make', (raw, open) => {
    const policy = read(raw);
    expect([
      isOpenTo(policy, 'fingerprint', 'github-pat', 'chat'),
      isOpenTo(policy, 'rule', 'github-pat', 'tracker') && isOpenTo(policy, 'rule', 'npm-token'),
      isOpenTo(policy, 'site', 'npm-token', 'mail'),
    ]).toEqual(open);
  });
});
