/** The parts of `unbzip2-stream` that need no stream of Node's. */
declare module 'unbzip2-stream/lib/bit_iterator.js' {
  export interface Bits {
    (count: number | null): number;
    readonly bytesRead: number;
  }
  /** @param next gives the bytes, in pieces. */
  export default function bitsOf(next: () => Uint8Array): Bits;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  import type { Bits } from 'unbzip2-stream/lib/bit_iterator.js';

  const bzip2: {
    /** Reads the header of a stream. @returns the size of its blocks, from 1 to 9. @throws if there is none. */
    header(bits: Bits): number;
    /**
     * Reads a block.
     * @param checksum of the blocks before. @returns that of this one as well, or `null` at the end of the stream.
     */
    decompress(
      bits: Bits,
      take: (byte: number) => void,
      work: Int32Array,
      size: number,
      checksum: number,
    ): number | null;
  };
  export default bzip2;
}
