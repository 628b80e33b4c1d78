import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/detect/types';
import { decideFor } from '../../../lib/guard/judge';
import { readManaged } from '../../../lib/policy/managed';
import { addedIn } from '../../../lib/store/added';
import { parseStored } from '../../../lib/store/stored';
import { problemsIn } from '../../../lib/store/unreadable';
import { exception } from '../../samples/exception';

const key = '0a'.repeat(32);

describe('parseStored', () => {
  it('reads what is right', () => {
    const stored = parseStored({ 'exception:one': exception, fingerprintKey: key });
    expect(stored).toMatchObject({ exceptions: [exception], fingerprintKey: key, problems: [] });
  });

  it.each([
    ['an unreadable exception', 'exception:one', { ...exception, expires: 'never' }],
    ['no exception', 'exception:one', null],
    ['an exception under a wrong key', 'exception:two', exception],
    ['a key that is too short', 'fingerprintKey', key.slice(2)],
    ['a key with other signs', 'fingerprintKey', key.replace('0', 'g')],
    ['a key of the wrong type', 'fingerprintKey', 7],
    ['no key', 'fingerprintKey', null],
    ['settings that are a word', 'settings', 'off'],
    ['settings that are a list', 'settings', [1, null]],
  ])('names %s, and lets nothing through by it', (_, path, value) => {
    const stored = parseStored({ [path]: value });
    expect(stored).toMatchObject({ exceptions: [], fingerprintKey: null, problems: [path] });
    expect(stored.settings.mode).toBe('block');
  });
});

describe('a stored policy', () => {
  const found = { rule: 'github-pat', start: 0, end: 3, confidence: 'certain', class: 'secret' };
  const finding = { ...found, mode: 'unknown', proof: { kind: 'shape' } } as Finding;
  const place = { host: 'a.example', path: '/', kind: 'tracker', intent: 'ordinary' } as const;

  it.each<[string, unknown, string[]]>([
    ['a word', 'x', ['policy']],
    ['a list', [], ['policy']],
    ['exceptions that are a number', { exceptions: 5 }, ['policy']],
    ['given ones that are none', { exceptions: { closed: [], given: 5 } }, ['policy']],
    ['closed names that are one', { exceptions: { given: [], closed: 'rule' } }, ['policy']],
    ['what is locked is a number', { locked: 5 }, []],
    ['fixed sites that are none', { fixed: { sites: null } }, []],
    ['a fixed mode that is none', { fixed: { mode: 'never' } }, []],
    [
      'a rule that is none',
      { customRules: [{ id: 'custom:x', name: '', env: '', literal: 'abc', source: '(' }, null] },
      [],
    ],
  ])('that somebody has changed stops no decision: %s', (_, policy, problems) => {
    const stored = parseStored({ policy });
    const value = 'a value';
    const decided = decideFor([{ finding, value }], place, stored, () => false, 1, 'paste');
    expect(decided.map(({ verdict }) => verdict)).toEqual(['hold']);
    expect(addedIn({ policy })).toMatchObject({ rules: [], secrets: [] });
    expect(problemsIn({ policy })).toEqual(problems);
  });

  it('that is as it should be holds', () => {
    const policy = readManaged({
      settings: { mode: 'warn' },
      locked: ['mode'],
      exceptions: { forbidden: ['chat'] },
      customRules: Array.from({ length: 150 }, (_, i) => ({
        id: `acme-${i}`,
        name: 'Acme',
        prefix: 'acme_',
        length: 9,
      })),
    }).value;
    const stored = parseStored({ policy: JSON.parse(JSON.stringify(policy)) });
    expect(stored.settings.mode).toBe('warn');
    expect(stored.policy.exceptions?.closed).toEqual(['chat']);
    expect(addedIn({ policy }).rules).toHaveLength(150);
    expect(problemsIn({ policy })).toEqual([]);
  });
});
