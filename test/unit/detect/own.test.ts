// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOwn, type OwnKeys, type OwnSecret, rememberOwn } from '../../../lib/detect/custom/own';
import { fingerprint } from '../../../lib/policy/fingerprint';

const key = '0123456789abcdef'.repeat(4);
const keys: OwnKeys = { base: 0x9e3779b1, fingerprint: (value) => fingerprint(key, value) };

const remember = (value: string, id = 'mine'): OwnSecret => {
  const kept = rememberOwn(value, { id, name: 'Mine' }, keys);
  if ('refused' in kept) throw new Error(kept.refused);
  return kept.secret;
};

const secret = fc
  .string({ unit: 'binary', minLength: 14, maxLength: 60 })
  .filter((value) => !('refused' in rememberOwn(value, { id: 'a', name: 'a' }, keys)));

describe('a key of the user', () => {
  it('is found wherever it stands, and nothing else is', () => {
    fc.assert(
      fc.property(
        secret,
        fc.array(fc.string({ unit: 'binary', maxLength: 30 })),
        (value, parts) => {
          const text = parts.join(value);
          const expected: number[] = [];
          for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
            expected.push(at);
          const found = findOwn(text, [remember(value)], keys);
          expect(found.map(({ start }) => start)).toEqual(expected);
          for (const one of found) expect(text.slice(one.start, one.end)).toBe(value);
        },
      ),
    );
  });

  it('is told from others of its length', () => {
    const kept = [remember('first-key-12345', 'one'), remember('other-key-67890', 'two')];
    const text = 'a other-key-67890 b first-key-12345 c other-key-67891';
    expect(findOwn(text, kept, keys).map(({ rule }) => rule)).toEqual(['own:two', 'own:one']);
  });

  it('is not kept: what is stored holds nothing of it', () => {
    const value = 'correct-horse-battery';
    const stored = JSON.stringify(remember(value));
    for (let at = 0; at + 4 <= value.length; at++)
      expect(stored).not.toContain(value.slice(at, at + 4));
  });

  it.each<[string, string, string]>([
    ['short', 'a1b2c3d4e5', 'short'],
    ['one that can be guessed', 'aaaaaaaaaaaaaaaaaa', 'guessable'],
    ['longer than any key', 'ab1-'.repeat(2000), 'long'],
  ])('%s is refused', (_, value, refused) => {
    expect(rememberOwn(value, { id: 'a', name: 'a' }, keys)).toEqual({ refused });
  });

  it('needs a key of the installation', () => {
    const none = { ...keys, fingerprint: () => null };
    expect(rememberOwn('first-key-12345', { id: 'a', name: 'a' }, none)).toEqual({
      refused: 'no-key',
    });
  });

  it('asks for few fingerprints, even in a text that repeats what fits the hint', () => {
    const value = 'abcdefgh12345678';
    const kept = remember(value);
    let asked = 0;
    const counting: OwnKeys = {
      ...keys,
      fingerprint: (one) => {
        asked++;
        return keys.fingerprint(one);
      },
    };
    findOwn('x'.repeat(200_000), [kept], counting);
    findOwn(value.repeat(1000), [{ ...kept, fingerprint: 'other' }], counting);
    expect(asked).toBeLessThan(2000);
  });
});
