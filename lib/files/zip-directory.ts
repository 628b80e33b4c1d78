import type { Span } from '../detect/types';
import { viewOf } from './reading';

/**
 * The central directory of a zip archive, read by PKWARE's APPNOTE 6.3.10. fflate's own reader of
 * archives does not say which entries are encrypted and believes the sizes they claim, so only the
 * inflating is left to it.
 */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly compressed: number;
  /** Where its local header begins. */
  readonly at: number;
  /** Where its record in the directory begins. */
  readonly listed: number;
}

/** Where the directory of an archive is. */
export interface Directory {
  /** Where the record at the end of the archive begins, and the directory. */
  readonly end: number;
  readonly at: number;
  readonly count: number;
  /** It has the longer form for large archives as well. */
  readonly wide: boolean;
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX32 = 0xffffffff;

/** @throws if there is none. */
export function directoryOf(data: Uint8Array): Directory {
  const view = viewOf(data);
  let end = data.length - 22;
  const stop = Math.max(0, end - 65_535);
  while (end >= stop && view.getUint32(end, true) !== END) end--;
  if (end < stop) throw new Error('No directory');
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const wide = end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR;
  if (wide) {
    const record = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(record, true) !== END64) throw new Error('No directory');
    count = Number(view.getBigUint64(record + 32, true));
    at = Number(view.getBigUint64(record + 48, true));
  }
  return { end, at, count, wide };
}

/** Lists what is in an archive. @throws if it has no directory. */
export function* listZip(data: Uint8Array): Generator<ZipEntry> {
  const view = viewOf(data);
  const directory = directoryOf(data);
  let { at } = directory;
  const { count } = directory;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('Directory damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(data.subarray(at + 46, at + 46 + nameLength));
    const extra = data.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const sizes = wideSizes(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    yield { name, encrypted, method, compressed: sizes[1], at: sizes[2], listed: at };
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** Sizes and offset that do not fit 32 bits stand in an extra field, those only and in this order. */
function wideSizes(
  extra: Uint8Array,
  narrow: [number, number, number],
): [size: number, compressed: number, at: number] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return narrow.map((value) => {
      if (value !== MAX32) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    }) as [number, number, number];
  }
  return narrow;
}

/** Where what is packed of an entry stands. @throws if it does not stand there. */
export function packedIn(data: Uint8Array, { at, compressed }: ZipEntry): Span {
  const view = viewOf(data);
  if (view.getUint32(at, true) !== LOCAL) throw new Error('No entry');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + compressed;
  if (end > data.length) throw new Error('Cut off');
  return { start, end };
}
