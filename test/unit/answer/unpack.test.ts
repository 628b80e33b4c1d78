import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../lib/answer/unpack';

describe('unpack', () => {
  it('reads letters of 8 and of 16 bits', () => {
    // 'Größe 日本語 🙂 Größe', by lz-string 1.5.0.
    expect(unpack(atob('OIJwbw+wpgBIp6aBpzQeVE0LwbghPZqSUg=='), 1000)).toContain(
      'Größe 日本語 🙂 Größe',
    );
  });

  it('takes any bytes, and makes no more of them than was asked for', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        // The last word may be as long as all before it.
        const { length } = unpack(String.fromCharCode(...bytes), 100);
        expect(length).toBeLessThan(300);
      }),
    );
  });
});
