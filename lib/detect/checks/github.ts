import type { Check } from '../rule';
import { CHECKSUM, SHAPE } from './proof';
import { bytesOf, sha256 } from './sha256';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Fine-grained tokens: of the last 16 characters the first eight are the SHA-256 of all before them,
 * its first 40 bits in base 32. Source: github.com/mongodb/kingfisher/pull/342, worked out there
 * from published tokens; GitHub has not documented it, so without it a token is still one by its shape.
 */
export const fineGrained: Check = (value) => {
  let expected = '';
  let bits = 0;
  let held = 0;
  for (const byte of sha256(bytesOf(value.slice(0, -16))).subarray(0, 5)) {
    bits = ((bits << 8) | byte) & 0xfff;
    for (held += 8; held >= 5; held -= 5) expected += BASE32.charAt((bits >> (held - 5)) & 31);
  }
  return value.slice(-16, -8) === expected ? CHECKSUM : SHAPE;
};
