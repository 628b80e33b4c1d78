import type { Entry } from './types';

const BLOCK = 512;
/** Regular files, old and contiguous ones included. */
const FILES = '0\0' + '7';

/** The files of a tape archive (POSIX.1-2017 pax, ustar, GNU and the older format). */
export function* untar(data: Uint8Array): Generator<Entry> {
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= data.length && data[at] !== 0; ) {
    const header = data.subarray(at, at + BLOCK);
    const size = numberIn(header, 124, 12);
    const type = String.fromCharCode(header[156] ?? 0);
    const content = data.subarray(at + BLOCK, at + BLOCK + size);
    // A size below nothing would lead back to where we were.
    if (!(size >= 0)) throw new Error('Not a header');
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    // GNU's and pax's ways of giving the next entry a long name.
    if (type === 'L') longName = stringIn(content, 0, content.length);
    else if (type === 'x') longName = paxName(content) ?? longName;
    else if (FILES.includes(type)) {
      const name = longName ?? stringIn(header, 0, 100);
      longName = null;
      yield { name, bytes: content };
      if (content.length < size) throw new Error('Cut off');
    }
  }
}

function stringIn(data: Uint8Array, at: number, length: number): string {
  const field = data.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or, with the high bit set, a number to the base of 256 (GNU). */
function numberIn(data: Uint8Array, at: number, length: number): number {
  const field = data.subarray(at, at + length);
  if ((field[0] ?? 0) & 0x80) {
    return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, (field[0] ?? 0) & 0x7f);
  }
  return Number.parseInt(stringIn(field, 0, length).trim() || '0', 8);
}

function paxName(content: Uint8Array): string | null {
  return /^\d+ path=(.*)$/m.exec(stringIn(content, 0, content.length))?.[1] ?? null;
}
