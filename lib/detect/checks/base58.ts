import type { Check } from '../rule';
import { BROKEN, CHECKSUM } from './proof';
import { sha256 } from './sha256';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * Base58Check: a number in base 58 whose last four bytes begin the double SHA-256 of the others.
 * Source: en.bitcoin.it/wiki/Base58Check_encoding.
 * @param length of the payload in bytes, its version included.
 * @returns the payload, or `null` if the characters, the length or the checksum are wrong.
 */
export function base58Check(text: string, length: number): Uint8Array | null {
  const bytes = new Uint8Array(length + 4);
  // Three digits at once: more would not fit into the 32 bits that are fast.
  for (let at = 0; at < text.length; at += 3) {
    let carry = 0;
    let times = 1;
    for (const char of text.slice(at, at + 3)) {
      const digit = ALPHABET.indexOf(char);
      if (digit < 0) return null;
      carry = carry * 58 + digit;
      times *= 58;
    }
    for (let i = bytes.length - 1; i >= 0; i--) {
      carry += (bytes[i] ?? 0) * times;
      bytes[i] = carry;
      carry >>= 8;
    }
    if (carry > 0) return null;
  }
  const payload = bytes.subarray(0, length);
  const digest = sha256(sha256(payload));
  return bytes.subarray(length).every((byte, i) => byte === digest[i]) ? payload : null;
}

/** Extended private keys, whose prefix is their version. Source: BIP 32 and SLIP 132. */
export const extendedKey: Check = (value) => (base58Check(value, 78) ? CHECKSUM : BROKEN);

/**
 * Wallet import format: version 80 (EF on test networks), the key, and 01 if its public key is
 * compressed. Without the checksum it is any other text. Source: en.bitcoin.it/wiki/WIF.
 */
export const wif: Check = (value) => {
  const payload = base58Check(value, value.length === 51 && /^[59]/.test(value) ? 33 : 34);
  if (!payload || (payload[0] !== 0x80 && payload[0] !== 0xef)) return null;
  return { ...CHECKSUM, mode: payload[0] === 0x80 ? 'live' : 'test' };
};
