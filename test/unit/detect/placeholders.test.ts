// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../../lib/detect';
import { rng } from '../../samples';
import { ALNUM, BASE64URL, HEX, text } from '../../samples/random';

const DOLLAR = '$';

describe('isPlaceholder', () => {
  it.each([
    `${DOLLAR}API_KEY`,
    `${DOLLAR}{API_KEY}`,
    `${DOLLAR}{{ secrets.API_KEY }}`,
    `${DOLLAR}(cat key)`,
    '{{ api_key }}',
    '{api_key}',
    '<your-key>',
    '<API KEY HERE>',
    '[your token]',
    '%API_KEY%',
    '%(api_key)s',
    'process.env.API_KEY',
    'import.meta.env.VITE_KEY',
    'os.environ["KEY"]',
    'your_api_key_here',
    'YOUR-TOKEN-123',
    'changeme',
    'change_me_now',
    'example-key-1',
    'EXAMPLEKEY1234',
    'REDACTED',
    'dummy-token',
    'xxxxxxxxxxxx',
    'abcXXXXXX123',
    '************',
    'abc...xyz',
    '0123456789abcdef',
    'abcdefghijklmnop',
    'aaaaaaaaaaaaaaaa',
    'a1b2c3d4e5f6g7h8',
    'px-api-a1b2c3d4-e5f6-g7h8-i9j0-k1l2m3n4o5p6',
    '1212121212121212',
    'this-is-not-a-token',
    'insert-token-here',
  ])('%s is one', (value) => expect(isPlaceholder(value)).toBe(true));

  it.each([
    ['letters and digits', ALNUM, 40],
    ['base64url', BASE64URL, 86],
    ['hexadecimal', HEX, 64],
    ['short hexadecimal', HEX, 32],
  ])('random %s is none, but for one in a hundred at most', (_, chars, length) => {
    const random = rng(41);
    let taken = 0;
    for (let i = 0; i < 3000; i++) if (isPlaceholder(text(random, length, chars))) taken++;
    expect(taken / 3000).toBeLessThan(0.01);
  });
});
