import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../entrypoints/popup/scan-clipboard';
import { madeUpKey } from '../../../lib/guard/made-up';

describe('what is on the clipboard', () => {
  it('is named once, with a hint and advice, and without the key', () => {
    const key = madeUpKey();
    const found = findingsIn(`${key} and again ${key}`, 0);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: 'GitHub personal access token',
      preview: `ghp_…${key.slice(-4)}`,
      revoke: { provider: 'GitHub' },
    });
    expect(JSON.stringify(found)).not.toContain(key);
  });

  it.each(['', 'nothing to see', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', crypto.randomUUID()])(
    'is nothing: %s',
    (text) => expect(findingsIn(text, 0)).toEqual([]),
  );
});
