// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSqlite, rowsIn, tablesIn } from '../../../lib/files/sqlite';
import { rng } from '../../samples';
import { sqlite } from '../../samples/key-files';
import { ALNUM, text } from '../../samples/random';

const SQL = 'CREATE TABLE log (at INTEGER, line TEXT, extra BLOB)';
const database = sqlite({
  [SQL]: [
    [1, 'first', new Uint8Array([1, 2])],
    [2, text(rng(3), 300, ALNUM), new Uint8Array()],
  ],
  'CREATE TABLE none (x TEXT)': [],
});
const texts = (data: Uint8Array): string[] =>
  [...rowsIn(data)].flatMap((row) =>
    row.filter(({ kind }) => kind === 'text').map(({ bytes }) => Buffer.from(bytes).toString()),
  );

describe('a database of SQLite', () => {
  it('says which tables it has, and whether they have rows', () => {
    expect(tablesIn(database)).toEqual([
      { name: 'log', sql: SQL, isFilled: true },
      { name: 'none', sql: 'CREATE TABLE none (x TEXT)', isFilled: false },
    ]);
    expect(isSqlite(database)).toBe(true);
    expect(isSqlite(database.subarray(1))).toBe(false);
  });

  it('is read column by column', () => {
    expect(texts(database)).toEqual(expect.arrayContaining(['first', text(rng(3), 300, ALNUM)]));
    const rows = [...rowsIn(database)].map((row) => row.map(({ kind }) => kind));
    expect(rows).toContainEqual(['number', 'text', 'bytes']);
  });

  it('is read where a row goes on in other pages', () => {
    const long = text(rng(4), 10_000, ALNUM);
    const made = Buffer.from(sqlite({ [SQL]: [[1, 'start', new Uint8Array()]] }));
    const pages = [Buffer.alloc(4096), Buffer.alloc(4096), Buffer.alloc(4096)];
    // A header of three bytes says: one column of text, 10,000 long (2 × 10,000 + 13, in three bytes).
    const payload = Buffer.concat([Buffer.from([4, 0x81, 0x9c, 0x2d]), Buffer.from(long)]);
    // By 1.6 of the description of the format, for pages of 4096 bytes.
    const least = Math.floor(((4096 - 12) * 32) / 255) - 23;
    const fitting = least + ((payload.length - least) % 4092);
    const here = fitting <= 4061 ? fitting : least;
    const head = Buffer.from([0x80 | (payload.length >> 7), payload.length & 127, 1]);
    const rest = payload.subarray(here);
    const number = Buffer.from([0, 0, 0, 4]);
    const cell = Buffer.concat([head, payload.subarray(0, here), number]);
    const leaf = pages[0] as Buffer;
    leaf[0] = 13;
    leaf.writeUInt16BE(1, 3);
    leaf.writeUInt16BE(4096 - cell.length, 8);
    cell.copy(leaf, 4096 - cell.length);
    for (const [i, page] of pages.slice(1).entries()) {
      page.writeUInt32BE(i === 0 && rest.length > 4092 ? 5 : 0, 0);
      rest.subarray(i * 4092, (i + 1) * 4092).copy(page, 4);
    }
    expect(texts(Buffer.concat([made, ...pages]))).toContain(long);
  });

  it('comes to an end, whatever it says of itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(database.length - 1), fc.nat(255)), { maxLength: 20 }),
        (changes) => {
          const changed = Uint8Array.from(database);
          for (const [at, byte] of changes) changed[at] = byte;
          let size = 0;
          for (const row of rowsIn(changed)) for (const { bytes } of row) size += bytes.length;
          expect(size).toBeLessThanOrEqual(2 * changed.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes no more than there is where many rows claim the same bytes', () => {
    const page = Buffer.alloc(65_536);
    page[0] = 13;
    page.writeUInt16BE(30_000, 3);
    for (let i = 0; i < 30_000; i++) page.writeUInt16BE(60_100, 8 + 2 * i);
    // A row that is as long as all, and lies in this very page.
    Buffer.from([0x87, 0xff, 0x7f, 1]).copy(page, 60_100);
    const made = Buffer.from(database);
    made.writeUInt16BE(1, 16);
    const all = Buffer.concat([made, Buffer.alloc(65_536 - made.length), ...Array(40).fill(page)]);
    let size = 0;
    for (const row of rowsIn(all)) for (const { bytes } of row) size += bytes.length;
    expect(size).toBeLessThanOrEqual(2 * all.length);
  });
});
