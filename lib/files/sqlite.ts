import { latin1, says, viewOf } from './reading';

/** Databases of SQLite: https://www.sqlite.org/fileformat2.html */

export interface Table {
  readonly name: string;
  /** `CREATE TABLE …` */
  readonly sql: string;
  /** Has it any rows? */
  readonly isFilled: boolean;
}

/** A column of a row as it is stored. */
export interface Field {
  readonly kind: 'text' | 'bytes' | 'number';
  readonly bytes: Uint8Array;
}

/** Kinds of pages of a table: those that lead to others, and those with rows. */
const [INNER, LEAF] = [5, 13];
/** Schemas of applications have some dozens of tables, on a few pages. */
const PAGES = 200;
/** The first page begins with the header of the file, in bytes. */
const HEADER = 100;

export const isSqlite = (data: Uint8Array): boolean => says(data, 0, 'SQLite format 3\0');

interface Page {
  readonly start: number;
  readonly kind: number;
  /** Where its cells begin, in bytes of the file. */
  readonly cells: readonly number[];
  /** Of a page that leads to others: the last of them. */
  readonly last: number;
}

const sizeIn = (view: DataView): number =>
  view.getUint16(16) === 1 ? 65_536 : Math.max(512, view.getUint16(16));

function pageAt(view: DataView, number: number): Page {
  const start = (number - 1) * sizeIn(view);
  const head = start + (number === 1 ? HEADER : 0);
  const kind = view.getUint8(head);
  const pointers = head + (kind === INNER ? 12 : 8);
  const count = Math.min(view.getUint16(head + 3), sizeIn(view) >> 1);
  const cells = Array.from({ length: count }, (_, i) => start + view.getUint16(pointers + 2 * i));
  return { start, kind, cells, last: kind === INNER ? view.getUint32(head + 8) : 0 };
}

/** The tables of a database by its schema, which begins on the first page. @throws if it is damaged. */
export function tablesIn(data: Uint8Array): Table[] {
  const view = viewOf(data);
  const room = roomFor(data);
  const isFilled = (root: number): boolean => {
    const head = (root - 1) * sizeIn(view);
    const kind = view.getUint8(head);
    return kind === INNER || (kind === LEAF && view.getUint16(head + 3) > 0);
  };
  const tables: Table[] = [];
  const queue = [1];
  for (let visited = 0; visited < PAGES; visited++) {
    const number = queue.shift();
    if (number === undefined) break;
    const { kind, cells, last } = pageAt(view, number);
    if (kind === INNER) queue.push(...cells.map((cell) => view.getUint32(cell)), last);
    else if (kind === LEAF)
      for (const cell of cells) {
        const [type, name, , root, sql] = rowAt(data, cell, room).map(({ bytes }) => bytes);
        if (!type || !name || !root || !sql || latin1(type) !== 'table') continue;
        const page = root.reduce((sum, byte) => sum * 256 + byte, 0);
        if (page > 0)
          tables.push({ name: latin1(name), sql: latin1(sql), isFilled: isFilled(page) });
      }
  }
  return tables;
}

/** All rows of all tables, page by page and in no other order; what is damaged is left out. */
export function* rowsIn(data: Uint8Array): Generator<Field[]> {
  const view = viewOf(data);
  const count = Math.floor(data.length / sizeIn(view));
  const room = roomFor(data);
  for (let number = 1; number <= count; number++) {
    try {
      const { kind, cells } = pageAt(view, number);
      if (kind === LEAF) for (const cell of cells) yield rowAt(data, cell, room);
    } catch {
      // A page of another kind, such as the rest of a long row.
    }
  }
}

/** How much there may be in rows: where many of them claim the same bytes, it would be without end. */
interface Room {
  bytes: number;
}

const roomFor = (data: Uint8Array): Room => ({ bytes: 2 * data.length });

/** @throws if there is no room for it. */
function rowAt(data: Uint8Array, cell: number, room: Room): Field[] {
  const [length, idAt] = varint(data, cell);
  const [, at] = varint(data, idAt);
  // Without any columns it takes a few bytes all the same.
  room.bytes -= length + 4;
  if (room.bytes < 0) throw new RangeError('More than there can be');
  return fieldsOf(payloadOf(data, at, length));
}

/**
 * What a row consists of. As much of a long one as its page has no room for goes on in pages that name the next
 * one (1.6, "cell payload overflow pages").
 */
function payloadOf(data: Uint8Array, at: number, length: number): Uint8Array {
  const view = viewOf(data);
  const size = sizeIn(view);
  const usable = size - view.getUint8(20);
  if (length <= usable - 35) return data.subarray(at, at + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  const here = fitting <= usable - 35 ? fitting : least;
  const all = new Uint8Array(length);
  all.set(data.subarray(at, at + here));
  let filled = here;
  let page = view.getUint32(at + here);
  while (page > 0 && filled < length) {
    const start = (page - 1) * size;
    const part = data.subarray(start + 4, start + Math.min(usable, 4 + length - filled));
    if (part.length === 0) break;
    all.set(part, filled);
    filled += part.length;
    page = view.getUint32(start);
  }
  return all;
}

/** The columns of a row, of which a header says how each is stored (2.1, "record format"). */
function fieldsOf(payload: Uint8Array): Field[] {
  const [end, first] = varint(payload, 0);
  const headerEnd = Math.min(end, payload.length);
  const fields: Field[] = [];
  let at = headerEnd;
  for (let next = first; next < headerEnd; ) {
    const [type, after] = varint(payload, next);
    next = after;
    const kind = type < 12 ? 'number' : type % 2 === 1 ? 'text' : 'bytes';
    const length = type < 12 ? (WIDTHS[type] ?? 0) : Math.floor((type - 12) / 2);
    fields.push({ kind, bytes: payload.subarray(at, at + length) });
    at += length;
  }
  return fields;
}

/** Bytes of numbers by their types. */
const WIDTHS = [0, 1, 2, 3, 4, 6, 8, 8];

/** A number of up to nine bytes, and where it ends. */
function varint(data: Uint8Array, at: number): [value: number, end: number] {
  let value = 0;
  for (let end = at; end < at + 8; end++) {
    const byte = data[end] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, end + 1];
  }
  return [value * 256 + (data[at + 8] ?? 0), at + 9];
}
