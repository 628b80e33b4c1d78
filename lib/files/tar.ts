import type { Entry } from './types';

export const BLOCK = 512;
/** Links, devices, folders, lists of names, labels, and what is said of the next entry: any other type is a file (POSIX). */
const NO_FILES = '123456DKLNVXgx';
/** A file with holes (GNU), of which an archive has what lies between them. */
const SPARSE = 'S';
/** Where a header says that the list of those pieces goes on in a block of its own, and where such a block does. */
const [MORE, MORE_AGAIN] = [482, 504];

/** A file of a tape archive. */
export interface TapeFile {
  readonly name: string;
  /** Where its header begins, and what comes behind it. */
  readonly at: number;
  readonly next: number;
  readonly content: Uint8Array;
  /** Its size, or the places of its pieces, stand elsewhere as well. */
  readonly sized: boolean;
}

/** The files of a tape archive (POSIX.1-2017 pax, ustar, GNU and the older format). */
export function* untar(data: Uint8Array): Generator<Entry> {
  for (const { name, content, sized } of blocksOf(data))
    yield { name, bytes: content, ...(sized ? { remade: false } : {}) };
}

/** The same, and where they stand. @throws behind what can be read, if that is not all. */
export function* blocksOf(data: Uint8Array): Generator<TapeFile> {
  let longName: string | null = null;
  let sized = false;
  for (let at = 0; at + BLOCK <= data.length && data[at] !== 0; ) {
    const header = data.subarray(at, at + BLOCK);
    const size = numberIn(header, 124, 12);
    const type = String.fromCharCode(header[156] ?? 0);
    const from = at + BLOCK + (type === SPARSE ? listAt(data, at) : 0);
    const content = data.subarray(from, from + size);
    // A size below nothing would lead back to where we were.
    if (!(size >= 0)) throw new Error('Not a header');
    const next = from + Math.ceil(size / BLOCK) * BLOCK;
    // GNU's and pax's ways of giving the next entry a long name.
    if (type === 'L') longName = stringIn(content, 0, content.length);
    else if (type === 'x') {
      longName = paxRecord(content, 'path') ?? longName;
      sized = ['size', 'GNU\\.sparse\\.\\w+'].some((key) => paxRecord(content, key) !== null);
    } else if (!NO_FILES.includes(type)) {
      const name = longName ?? stringIn(header, 0, 100);
      yield { name, at, next, content, sized: sized || type === SPARSE };
      longName = null;
      sized = false;
      if (content.length < size) throw new Error('Cut off');
    }
    at = next;
  }
}

/** How long the list of pieces is behind the header of a file with holes. */
function listAt(data: Uint8Array, header: number): number {
  let length = 0;
  for (let more = data[header + MORE]; more; more = data[header + length + MORE_AGAIN])
    length += BLOCK;
  return length;
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

function paxRecord(content: Uint8Array, key: string): string | null {
  const text = stringIn(content, 0, content.length);
  return new RegExp(`^\\d+ ${key}=(.*)$`, 'm').exec(text)?.[1] ?? null;
}
