import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../entrypoints/options/built-in';
import { hostFrom } from '../../../entrypoints/options/host';
import { locksOf } from '../../../entrypoints/options/locks';
import { idFor } from '../../../entrypoints/options/rule-id';
import { checkRule } from '../../../lib/detect/custom/check';
import type { ManagedPolicy } from '../../../lib/policy/policy';

describe('the host a user means', () => {
  it.each([
    ['github.com', 'github.com'],
    ['  GitHub.com ', 'github.com'],
    ['https://github.com/acme?x=1', 'github.com'],
    ['http://wiki.acme.example:8080/', 'wiki.acme.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['http://jira/browse/AC-1', 'jira'],
    ['wiki:8080', 'wiki'],
    ['my_app.acme.example', 'my_app.acme.example'],
    ['[2001:db8::1]:8443', '[2001:db8::1]'],
    ['', null],
    ['github', null],
    ['two words.com', null],
    ['javascript:alert(1)', null],
    ['*.github.com', null],
    ['GitHub.com.', 'github.com'],
    ['chrome://extensions', null],
    ['file:///home/notes.txt', null],
    ['1234', null],
    ['192.168.0.1', '192.168.0.1'],
  ])('%s', (text, host) => expect(hostFrom(text)).toBe(host));
});

describe('the id of a rule', () => {
  it.each([
    ['Acme deploy token', 'acme-deploy-token'],
    ['  Größe! ', 'gro-e'],
    ['密钥', 'rule'],
    ['x'.repeat(80), 'x'.repeat(50)],
  ])('of %s is accepted', (name, id) => {
    const made = idFor(name, []);
    expect(made).toBe(id);
    expect(checkRule({ id: made, name, pattern: 'acme_[a-z]{9}' })).toHaveProperty('rule');
  });

  it('is nobody else’s', () => {
    const taken = [{ id: 'custom:acme' }, { id: 'custom:acme-2' }];
    expect(idFor('Acme', taken)).toBe('acme-3');
  });
});

describe('what an organisation has locked', () => {
  it('is nothing without a policy', () => {
    const locks = locksOf({});
    expect([locks.any, locks.is('mode'), locks.rule('github-pat')]).toEqual([false, false, false]);
    expect(locks.floor('chat')).toBeNull();
  });

  it('is what its policy names', () => {
    const locks = locksOf({
      locked: ['mode'],
      minimumMode: { paste: 'block' },
      forcedRules: { 'github-pat': 'hold' },
    });
    expect([locks.any, locks.is('mode'), locks.is('sites')]).toEqual([true, true, false]);
    expect([locks.rule('github-pat'), locks.rule('stripe-secret')]).toEqual([true, false]);
    expect([locks.floor('paste'), locks.floor('chat')]).toEqual(['block', null]);
    expect([locks.ruleFloor('github-pat'), locks.ruleFloor('constructor')]).toEqual(['hold', null]);
  });

  it.each([
    ['rules of its own', { customRules: [{ id: 'custom:acme', name: 'Acme' }] }],
    [
      'what it lets through',
      { exceptions: { closed: [], given: [{ id: 'policy-0' }], days: null } },
    ],
    ['what nobody may let through', { exceptions: { closed: ['rule'], given: [], days: null } }],
    ['how long that holds', { exceptions: { closed: [], given: [], days: 7 } }],
  ])('is said of %s as well', (_, policy) => {
    expect(locksOf(policy as ManagedPolicy).any).toBe(true);
  });
});

describe('the list of rules', () => {
  it('has every rule once, with words for it', () => {
    const rows = builtInRules();
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.filter(({ provider, kind }) => `${provider}${kind}` === '')).toEqual([]);
    expect(rows.find(({ id }) => id === 'github-pat')).toMatchObject({
      provider: 'GitHub',
      class: 'secret',
      verified: true,
    });
  });
});
