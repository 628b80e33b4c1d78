import type { Check } from '../rule';
import { BROKEN, CHECKSUM } from './proof';

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * Does the checksum of a Bech32 text hold: prefix, `1`, data and six characters of checksum, all in
 * one case? Source: BIP 173.
 */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const one = lower.lastIndexOf('1');
  const prefix = Array.from(lower.slice(0, one), (char) => char.charCodeAt(0));
  const data = Array.from(lower.slice(one + 1), (char) => CHARSET.indexOf(char));
  let sum = 1;
  for (const value of [...prefix.map((c) => c >> 5), 0, ...prefix.map((c) => c & 31), ...data]) {
    if (value < 0) return false;
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) sum ^= GENERATOR[i] ?? 0;
  }
  return sum === 1;
}

/** Keys that are Bech32 as a whole: Nostr (NIP-19), age (C2SP age.md). */
export const bech32: Check = (value) => (isBech32(value) ? CHECKSUM : BROKEN);
