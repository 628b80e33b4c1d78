import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../entrypoints/popup/scan-clipboard';
import { madeUpKey } from '../../../lib/guard/made-up';

describe('what is on the clipboard', () => {
  it('is named once, with a hint and advice, and without the key', () => {
    const key = madeUpKey();
    const found = findingsIn(`${key} and again ${key}`, {}, 0);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: 'GitHub personal access token',
      preview: `ghp_…${key.slice(-4)}`,
      revoke: { provider: 'GitHub' },
    });
    expect(JSON.stringify(found)).not.toContain(key);
  });

  it('is what the user looks for: by rules of their own, and not by one that is off', () => {
    const source = 'acme-k_[0-9a-f]{16}';
    const rule = { id: 'custom:acme', name: 'Acme key', env: 'ACME', literal: 'acme-k_', source };
    const settings = { version: 2, mode: 'block', rules: { 'github-pat': 'ignore' } };
    const text = `${madeUpKey()} acme-k_${'0123456789abcdef'}`;
    const found = findingsIn(text, { customRules: [rule], settings }, 0);
    expect(found.map(({ title }) => title)).toEqual(['Acme key']);
  });

  it.each(['', 'nothing to see', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', crypto.randomUUID()])(
    'is nothing: %s',
    (text) => expect(findingsIn(text, {}, 0)).toEqual([]),
  );
});
