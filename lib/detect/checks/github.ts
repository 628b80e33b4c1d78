import type { Check } from '../rule';
import { BROKEN, CHECKSUM } from './proof';
import { sha256 } from './sha256';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Fine-grained tokens: of the last 16 characters the first eight are the SHA-256 of all before them,
 * its first 40 bits in base 32. Source: github.com/mongodb/kingfisher/pull/342, worked out there
 * from published tokens.
 */
export const fineGrained: Check = (value) => {
  const [high = 0, low = 0] = sha256(value.slice(0, -16));
  // 40 bits: six groups of five from the first word, two bits of it with three of the second, one more.
  const bits = BigInt.asUintN(40, (BigInt(high) << 8n) | BigInt(low >>> 24));
  let expected = '';
  for (let shift = 35n; shift >= 0n; shift -= 5n) {
    expected += BASE32.charAt(Number((bits >> shift) & 31n));
  }
  return value.slice(-16, -8) === expected ? CHECKSUM : BROKEN;
};
