/** HMAC-SHA-256 (RFC 2104), synchronous as the hash is; see `lib/detect/checks/sha256.ts` for why. */
import { sha256 } from '../detect/checks/sha256';

export { sha256 };

/**
 * @param key of any length; keys longer than 64 bytes are hashed first.
 * @returns the 32 bytes of HMAC-SHA-256.
 */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const pass = (pad: number, data: Uint8Array): Uint8Array => {
    const input = new Uint8Array(64 + data.length);
    for (let i = 0; i < 64; i++) input[i] = (block[i] ?? 0) ^ pad;
    input.set(data, 64);
    return sha256(input);
  };
  return pass(0x5c, pass(0x36, message));
}
