import type { Check } from '../rule';
import { crc32, crc32Base62 } from './crc';
import { BROKEN, CHECKSUM } from './proof';

/**
 * Tokens of the form prefix, body, CRC-32 of the body in base 62 (GitHub, npm, Vercel).
 * @param prefix length of the prefix in code units.
 */
function base62Tail(prefix: number): Check {
  return (value) => (crc32Base62(value.slice(prefix, -6)) === value.slice(-6) ? CHECKSUM : BROKEN);
}

/**
 * Tokens that end with the CRC-32 of all before it, in the given radix.
 * @param skip code units before the part that is summed.
 * @param gap code units between that part and the checksum.
 */
function radixTail(radix: number, length: number, skip = 0, gap = 0): Check {
  return (value) =>
    crc32(value.slice(skip, value.length - length - gap))
      .toString(radix)
      .padStart(length, '0') === value.slice(-length)
      ? CHECKSUM
      : BROKEN;
}

// Made once each: the table knows a check by its identity. See `index.ts`.

/** Four characters of prefix, a body, its CRC-32: GitHub, npm, Vercel. */
export const base62Tail4: Check = base62Tail(4);

/** Ends with the CRC-32 of all before it in base 36: GitLab. */
export const base36Tail7: Check = radixTail(36, 7);
