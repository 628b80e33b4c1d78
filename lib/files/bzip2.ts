import bitsOf from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';
import type { Unpack } from './unpack';

const PIECE = 64 * 1024;
/** What the digit of a header counts in, in bytes. */
const BLOCK = 100_000;

/** bzip2, of one stream or, as the parallel ones write it, of many. */
export const bunzip2: Unpack = (data, put) => {
  let given = false;
  const bits = bitsOf(() => {
    if (given) throw new Error('Cut off');
    given = true;
    return data;
  });
  let piece = new Uint8Array(PIECE);
  let filled = 0;
  const flush = (): void => {
    put(piece.subarray(0, filled));
    piece = new Uint8Array(PIECE);
    filled = 0;
  };
  const take = (byte: number): void => {
    piece[filled++] = byte;
    if (filled === PIECE) flush();
  };
  while (bits.bytesRead < data.length) {
    const size = bzip2.header(bits) * BLOCK;
    const work = new Int32Array(size);
    let checksum: number | null = 0;
    while (checksum !== null) {
      checksum = bzip2.decompress(bits, take, work, size, checksum);
      flush();
    }
  }
};
