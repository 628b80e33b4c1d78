import { joined } from '../gzip';
import { BLOCK, blocksOf } from '../tar';

/** Where a header has the size and its own checksum; both in octal digits. */
const [SIZE, SUM] = [124, 148];

/**
 * A copy of a tape archive in which files are others. All the rest is byte for byte as it was.
 * @param change gives what a file shall hold, or the very bytes that it was given.
 * @returns the archive itself if nothing is changed. @throws if it cannot be done.
 */
export async function rewriteTar(
  data: Uint8Array,
  change: (name: string, content: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (const { name, at, content, next, sized } of blocksOf(data)) {
    const made = await change(name, content);
    if (made === content) continue;
    if (sized) throw new Error('Its size stands elsewhere, too');
    const header = data.slice(at, at + BLOCK);
    write(header, SIZE, `${made.length.toString(8).padStart(11, '0')}\0`);
    write(header, SUM, ' '.repeat(8));
    const sum = header.reduce((total, byte) => total + byte, 0);
    write(header, SUM, `${sum.toString(8).padStart(6, '0')}\0 `);
    const filler = new Uint8Array(-made.length & (BLOCK - 1));
    parts.push(data.subarray(copied, at), header, made, filler);
    copied = next;
  }
  return copied === 0 ? data : joined([...parts, data.subarray(copied)]);
}

function write(header: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) header[at + i] = text.charCodeAt(i);
}
