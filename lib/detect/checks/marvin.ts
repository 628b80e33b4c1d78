const rotate = (x: number, n: number): number => (x << n) | (x >>> (32 - n));

/**
 * Marvin32 of some bytes, its halves joined by exclusive or: a signed number of 32 bits.
 * Source: github.com/microsoft/SymCrypt, lib/marvin32.c.
 * @param low the lower half of the seed. @param high the upper half.
 */
export function marvin32(bytes: Uint8Array, low: number, high: number): number {
  let [a, b] = [low, high];
  const mix = (word: number): void => {
    a = (a + word) | 0;
    b ^= a;
    a = (rotate(a, 20) + b) | 0;
    b = rotate(b, 9) ^ a;
    a = (rotate(a, 27) + b) | 0;
    b = rotate(b, 19);
  };
  const padded = new Uint8Array((bytes.length & ~3) + 4);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  for (let i = 0; i < padded.length; i += 4) mix(view.getUint32(i, true));
  mix(0);
  return a ^ b;
}
