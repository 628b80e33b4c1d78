import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../lib/policy/fingerprint';
import { hmacSha256, sha256 } from '../../../lib/policy/sha256';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('sha256', () => {
  it('gives the digest of the standard for "abc"', () => {
    expect(hex(sha256(new TextEncoder().encode('abc')))).toBe(
      createHash('sha256').update('abc').digest('hex'),
    );
  });

  it('agrees with Node on every length around the block border', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = new Uint8Array(length).map((_, i) => (i * 7 + length) & 0xff);
      expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('agrees with Node on HMAC for any key and message', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 150 }),
        fc.uint8Array({ maxLength: 300 }),
        (key, message) => {
          expect(hex(hmacSha256(key, message))).toBe(
            createHmac('sha256', key).update(message).digest('hex'),
          );
        },
      ),
    );
  });
});

describe('fingerprint', () => {
  const key = 'ab'.repeat(32);

  it('differs by key and by value, and never holds the value', () => {
    const value = 'correct horse battery staple';
    const print = fingerprint(key, value);
    expect(print).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprint(key, value)).toBe(print);
    expect(fingerprint('cd'.repeat(32), value)).not.toBe(print);
    expect(fingerprint(key, `${value}.`)).not.toBe(print);
  });

  it.each([null, '', 'short', 'zz'.repeat(32), 'a'.repeat(63)])('refuses the key %j', (bad) => {
    expect(fingerprint(bad, 'value')).toBeNull();
  });
});
