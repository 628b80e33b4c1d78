/**
 * SHA-256 and HMAC, synchronous. `crypto.subtle` answers with a promise, but whether an exception
 * applies must be known before the event handler returns, or the browser's own paste is lost; and a
 * hashing library costs four times these bytes in the content script.
 * Sources: FIPS 180-4 (SHA-256), RFC 2104 (HMAC).
 */

/** The first 32 bits of the fractional parts of `root(p)` for the first primes p (FIPS 180-4, 4.2.2). */
function constants(count: number, root: (prime: number) => number): Uint32Array {
  const out = new Uint32Array(count);
  for (let candidate = 2, n = 0; n < count; candidate++) {
    let prime = true;
    for (let d = 2; d * d <= candidate; d++) if (candidate % d === 0) prime = false;
    if (prime) out[n++] = (root(candidate) % 1) * 0x1_0000_0000;
  }
  return out;
}

let K: Uint32Array | undefined;
let H: Uint32Array | undefined;

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/**
 * @param bytes the message, of any length below 2^53 bits.
 * @returns the 32 bytes of its SHA-256.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  K ??= constants(64, Math.cbrt);
  H ??= constants(8, Math.sqrt);
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(padded.length - 4, bytes.length << 3);

  const state = H.slice();
  const w = new Uint32Array(64);
  // Typed-array reads below are always in range; `?? 0` only satisfies the compiler's index check.
  const at = (array: Uint32Array, i: number): number => array[i] ?? 0;
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = at(w, i - 15);
      const b = at(w, i - 2);
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    for (const [i, x] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + x;
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let i = 0; i < 8; i++) out.setUint32(i * 4, at(state, i));
  return digest;
}

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
