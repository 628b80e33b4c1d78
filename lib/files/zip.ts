import { Inflate } from 'fflate';
import { joined } from './gzip';
import type { Budget } from './limits';
import type { Entry } from './types';

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
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX32 = 0xffffffff;

const viewOf = (data: Uint8Array): DataView =>
  new DataView(data.buffer, data.byteOffset, data.byteLength);

/** Lists what is in an archive. @throws if it has no directory. */
export function* listZip(data: Uint8Array): Generator<ZipEntry> {
  const view = viewOf(data);
  let end = data.length - 22;
  const stop = Math.max(0, end - 65_535);
  while (end >= stop && view.getUint32(end, true) !== END) end--;
  if (end < stop) throw new Error('No directory');
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR) {
    const wide = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(wide, true) !== END64) throw new Error('No directory');
    count = Number(view.getBigUint64(wide + 32, true));
    at = Number(view.getBigUint64(wide + 48, true));
  }
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
    yield { name, encrypted, method, compressed: sizes[1], at: sizes[2] };
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

/** The files of an archive; folders are left out. */
export function* unzip(data: Uint8Array, budget: Budget): Generator<Entry> {
  for (const entry of listZip(data)) {
    if (!entry.name.endsWith('/')) yield readEntry(data, entry, budget);
  }
}

function readEntry(data: Uint8Array, entry: ZipEntry, budget: Budget): Entry {
  const { name, encrypted, method, compressed, at } = entry;
  if (encrypted) return { name, unread: 'encrypted' };
  if (method !== 0 && method !== 8) return { name, unread: 'unknown' };
  try {
    const view = viewOf(data);
    if (view.getUint32(at, true) !== LOCAL) return { name, unread: 'damaged' };
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (from + compressed > data.length) return { name, unread: 'damaged' };
    const packed = data.subarray(from, from + compressed);
    const bytes = method === 0 ? stored(packed, budget) : inflated(packed, budget);
    return bytes ? { name, bytes } : { name, unread: 'too-large' };
  } catch {
    return { name, unread: 'damaged' };
  }
}

function stored(packed: Uint8Array, budget: Budget): Uint8Array | null {
  return budget.take(packed.length) ? packed : null;
}

/** @returns `null` if more came out than the budget has. */
function inflated(packed: Uint8Array, budget: Budget): Uint8Array | null {
  const step = 64 * 1024;
  const parts: Uint8Array[] = [];
  let fits = true;
  const stream = new Inflate((chunk) => {
    fits &&= budget.take(chunk.length);
    if (fits) parts.push(chunk);
  });
  for (let at = 0; at < packed.length && fits; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return fits ? joined(parts) : null;
}
