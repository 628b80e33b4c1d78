/**
 * SHA-256, synchronous. `crypto.subtle` answers with a promise, but whether a text may go through must
 * be known before an event handler returns; and a hashing library costs four times these bytes.
 * Source: FIPS 180-4.
 */

/** The first 32 bits of the fractional parts of `root(p)` for the first primes p (4.2.2). */
function constants(count: number, root: (prime: number) => number): Uint32Array {
  const out = new Uint32Array(count);
  for (let candidate = 2, n = 0; n < count; candidate++) {
    let d = 2;
    while (d * d <= candidate && candidate % d !== 0) d++;
    if (d * d > candidate) out[n++] = (root(candidate) % 1) * 0x1_0000_0000;
  }
  return out;
}

let K: Uint32Array | undefined;
let H: Uint32Array | undefined;

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The bytes of a text whose code units are all below 256, as `decodeBase64` gives it. */
export function bytesOf(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let i = 0; i < latin1.length; i++) bytes[i] = latin1.charCodeAt(i);
  return bytes;
}

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
    // Eight registers, which each round shifts by one: moved in memory they would cost most of the time.
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    const registers = [a, b, c, d, e, f, g, h];
    for (let i = 0; i < 8; i++) state[i] = at(state, i) + (registers[i] ?? 0);
  }
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let i = 0; i < 8; i++) out.setUint32(i * 4, at(state, i));
  return digest;
}
