/** Fractional parts of roots of the first primes, as FIPS 180-4 defines its constants. */
function constants(count: number, root: (prime: number) => number): Int32Array {
  const out = new Int32Array(count);
  for (let candidate = 2, n = 0; n < count; candidate++) {
    let d = 2;
    while (d * d <= candidate && candidate % d !== 0) d++;
    if (d * d > candidate) out[n++] = (root(candidate) % 1) * 0x1_0000_0000;
  }
  return out;
}

let rounds: Int32Array | undefined;

/** SHA-256 (FIPS 180-4) of an ASCII string: eight signed 32-bit words. */
export function sha256(ascii: string): Int32Array {
  rounds ??= constants(64, Math.cbrt);
  const state = constants(8, Math.sqrt);
  const words = new Int32Array((((ascii.length + 72) >> 6) << 4) as number);
  // The `as number` reads are of indexes in range.
  for (let i = 0; i < ascii.length; i++) {
    words[i >> 2] = (words[i >> 2] as number) | (ascii.charCodeAt(i) << (24 - (i & 3) * 8));
  }
  const end = ascii.length >> 2;
  words[end] = (words[end] as number) | (0x80 << (24 - (ascii.length & 3) * 8));
  words[words.length - 1] = ascii.length * 8;
  for (let block = 0; block < words.length; block += 16) {
    digest(state, words.subarray(block, block + 16), rounds);
  }
  return state;
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

function digest(state: Int32Array, block: Int32Array, k: Int32Array): void {
  const w = new Int32Array(64);
  const at = (i: number): number => w[i] as number;
  w.set(block);
  const v = [...state];
  for (let i = 0; i < 64; i++) {
    if (i > 15) {
      const a = at(i - 15);
      const b = at(i - 2);
      w[i] =
        at(i - 16) +
        at(i - 7) +
        (rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)) +
        (rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10));
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = v;
    const t1 =
      h +
      (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (k[i] as number) +
      at(i);
    const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    v.pop();
    v.unshift((t1 + t2) | 0);
    v[4] = (d + t1) | 0;
  }
  for (const [i, x] of v.entries()) state[i] = (state[i] as number) + x;
}
