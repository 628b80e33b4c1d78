import { Decompress } from 'fzstd';
import { viewOf } from './reading';
import { tooLarge, type Unpack } from './unpack';

/** How much compressed data is fed at a time. */
const STEP = 64 * 1024;
/**
 * A frame that wants to look back further is not read: it would take as much memory whatever is in it. Eight megabytes
 * are what `zstd -19` wants.
 */
const FURTHEST = 64 * 1024 * 1024;

/** Zstandard (RFC 8878), of one frame or several. */
export const unzstd: Unpack = (data, put) => {
  checkFrames(data);
  const stream = new Decompress(put);
  for (let at = 0; at < data.length; at += STEP)
    stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
};

/** Goes from frame to frame, without unpacking them. @throws if one wants too much, or is cut off. */
function checkFrames(data: Uint8Array): void {
  const view = viewOf(data);
  for (let at = 0; at < data.length; ) {
    const mark = view.getUint32(at, true);
    if (mark >>> 4 === 0x184d2a5) {
      // Somebody's own data, which is no part of the content.
      at += 8 + view.getUint32(at + 4, true);
      continue;
    }
    const flags = view.getUint8(at + 4);
    const isSingle = (flags & 32) !== 0;
    const width = flags >> 6 ? 1 << (flags >> 6) : isSingle ? 1 : 0;
    at += 5;
    if (!isSingle && windowOf(view.getUint8(at++)) > FURTHEST) throw tooLarge();
    // The number of a dictionary.
    at += [0, 1, 2, 4][flags & 3] ?? 0;
    if (isSingle && numberAt(view, at, width) > FURTHEST) throw tooLarge();
    at += width;
    for (let last = false; !last; ) {
      const block = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
      last = (block & 1) === 1;
      at += 3 + (((block >> 1) & 3) === 1 ? 1 : block >> 3);
    }
    if (flags & 4) at += 4;
  }
}

/** Bytes that a frame looks back. */
const windowOf = (code: number): number => 2 ** (10 + (code >> 3)) * (1 + (code & 7) / 8);

/** A number with the lowest byte first. */
function numberAt(view: DataView, at: number, width: number): number {
  let number = 0;
  for (let i = width - 1; i >= 0; i--) number = number * 256 + view.getUint8(at + i);
  return number;
}
