import type { Check } from '../rule';
import { BROKEN, CHECKSUM } from './proof';
import { sha256 } from './sha256';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

let digits: Int8Array | undefined;

/** Value of each digit by its code, -1 for what is none. */
function digitsOf(): Int8Array {
  const table = new Int8Array(128).fill(-1);
  for (let i = 0; i < ALPHABET.length; i++) table[ALPHABET.charCodeAt(i)] = i;
  return table;
}

/** Digits that are read at once, and bytes of the number that are held as one: their product is exact. */
const [DIGITS, BYTES] = [4, 3];
const WHOLE = 256 ** BYTES;

/**
 * A number in base 58, most significant digit first.
 * @param length of the number in bytes.
 * @returns its bytes, or `null` if it needs more, or is none.
 */
function decode(text: string, length: number): Uint8Array | null {
  digits ??= digitsOf();
  // The lowest first; those from `used` on are zero.
  const limbs = new Float64Array(Math.ceil(length / BYTES));
  let used = 0;
  for (let at = 0; at < text.length; ) {
    let carry = 0;
    let times = 1;
    for (const stop = Math.min(text.length, at + DIGITS); at < stop; at++) {
      const digit = digits[text.charCodeAt(at)] ?? -1;
      if (digit < 0) return null;
      carry = carry * 58 + digit;
      times *= 58;
    }
    for (let i = 0; i < used || carry > 0; i++) {
      if (i === limbs.length) return null;
      if (i === used) used++;
      const sum = (limbs[i] ?? 0) * times + carry;
      carry = Math.floor(sum / WHOLE);
      limbs[i] = sum - carry * WHOLE;
    }
  }
  const bytes = new Uint8Array(limbs.length * BYTES);
  for (let i = 0, at = bytes.length; i < used; i++)
    for (let byte = 0, rest = limbs[i] ?? 0; byte < BYTES; byte++, rest >>= 8) bytes[--at] = rest;
  const rest = bytes.length - length;
  return bytes.subarray(0, rest).every((byte) => byte === 0) ? bytes.subarray(rest) : null;
}

/**
 * Base58Check: a number in base 58 whose last four bytes begin the double SHA-256 of the others.
 * Source: en.bitcoin.it/wiki/Base58Check_encoding.
 * @param length of the payload in bytes, its version included.
 * @param fits whether a payload is what is looked for: asked before its checksum, which takes longer.
 * @returns the payload, or `null` if the characters, the length or the checksum are wrong.
 */
export function base58Check(
  text: string,
  length: number,
  fits: (payload: Uint8Array) => boolean,
): Uint8Array | null {
  const bytes = decode(text, length + 4);
  const payload = bytes?.subarray(0, length);
  if (!bytes || !payload || !fits(payload)) return null;
  const digest = sha256(sha256(payload));
  return bytes.subarray(length).every((byte, i) => byte === digest[i]) ? payload : null;
}

/** Before the 32 bytes of a private key is a zero, where public keys have a sign. Source: BIP 32. */
const isPrivate = (payload: Uint8Array): boolean => payload[45] === 0;

/** Extended private keys, whose prefix is their version. Source: BIP 32 and SLIP 132. */
export const extendedKey: Check = (value) =>
  base58Check(value, 78, isPrivate) ? CHECKSUM : BROKEN;

/**
 * Wallet import format: version 80 (EF on test networks), the key, and 01 if its public key is
 * compressed. Without the checksum it is any other text. Source: en.bitcoin.it/wiki/WIF.
 */
export const wif: Check = (value) => {
  const length = value.length === 51 && /^[59]/.test(value) ? 33 : 34;
  const payload = base58Check(value, length, ([version]) => version === 0x80 || version === 0xef);
  if (!payload) return null;
  return { ...CHECKSUM, mode: payload[0] === 0x80 ? 'live' : 'test' };
};
