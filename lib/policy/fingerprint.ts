import { hexOf } from '../detect/checks/hex';
import { hmacSha256 } from './sha256';

/** Hex of at least 16 bytes: what a per-install key must look like to be used. */
const KEY = /^(?:[0-9a-f]{2}){16,64}$/;

/**
 * A name for a secret that says nothing about it without the key of this installation, and differs
 * between installations: what exceptions and the watch-list are stored and compared by.
 * @param key hex, as kept in storage; anything else gives `null`, for then no fingerprint is safe.
 * @param value the secret; compared code unit for code unit.
 * @returns 32 hex digits (128 bits of HMAC-SHA-256).
 */
export function fingerprint(key: string | null, value: string): string | null {
  if (key === null || !KEY.test(key)) return null;
  const keyBytes = new Uint8Array(key.length / 2);
  for (let i = 0; i < keyBytes.length; i++) {
    keyBytes[i] = Number.parseInt(key.slice(i * 2, i * 2 + 2), 16);
  }
  // Two bytes a code unit: no encoder is needed, and a lone surrogate keeps its identity.
  const message = new Uint8Array(value.length * 2);
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    message[i * 2] = unit >> 8;
    message[i * 2 + 1] = unit & 0xff;
  }
  return hexOf(hmacSha256(keyBytes, message).subarray(0, 16));
}
