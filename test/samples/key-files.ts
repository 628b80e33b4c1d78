import { generateKeyPairSync } from 'node:crypto';
import { ALNUM, below, type Random, text } from './random';

/** Key stores, and files that look like them and hold no key: made at run time, after their formats' descriptions. */

const bytes = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => below(random, 256)));
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value >>> 0);
  return out;
};
const latin1 = (value: string): Buffer => Buffer.from(value, 'latin1');
/** A text with its length in two bytes before it, as Java and Kerberos write it. */
const counted = (value: string): Buffer => Buffer.concat([u16(value.length), latin1(value)]);

/** An element in DER (X.690, 8.1). */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128
      ? [length]
      : length < 65_536
        ? [0x82, length >> 8, length & 255]
        : [0x83, length >> 16, (length >> 8) & 255, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const PKCS7 = '2a864886f70d0107';
const BAG = '2a864886f70d010c0a01';
const oid = (hex: string): Buffer => der(6, Buffer.from(hex, 'hex'));

/** A store of PKCS #12 (RFC 7292): certificates under a password, and beside them the bags that are named. */
export function pkcs12(random: Random, bags: readonly number[]): Buffer {
  const bag = (kind: number): Buffer =>
    der(0x30, oid(`${BAG}0${kind}`), der(0xa0, der(0x30, der(4, bytes(random, 700)))));
  const plain = der(
    0x30,
    oid(`${PKCS7}01`),
    der(0xa0, der(4, der(0x30, ...bags.map((kind) => bag(kind))))),
  );
  const hidden = der(0x30, oid(`${PKCS7}06`), der(0xa0, der(0x30, der(0x80, bytes(random, 900)))));
  const safe = der(0x30, hidden, ...(bags.length > 0 ? [plain] : []));
  const content = der(0x30, oid(`${PKCS7}01`), der(0xa0, der(4, safe)));
  const mac = der(0x30, der(4, bytes(random, 20)), der(4, bytes(random, 8)));
  return der(0x30, der(2, Buffer.from([3])), content, mac);
}

/** Private keys in DER as Node writes them, by what they are called; and public ones. */
export function derKeys(): { secret: Record<string, Buffer>; open: Record<string, Buffer> } {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const curve = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const edwards = generateKeyPairSync('ed25519');
  const password = { cipher: 'aes-256-cbc', passphrase: 'passphrase' } as const;
  return {
    secret: {
      'PKCS #1': rsa.privateKey.export({ type: 'pkcs1', format: 'der' }),
      'PKCS #8 of RSA': rsa.privateKey.export({ type: 'pkcs8', format: 'der' }),
      'PKCS #8 of a curve': curve.privateKey.export({ type: 'pkcs8', format: 'der' }),
      'PKCS #8 of Ed25519': edwards.privateKey.export({ type: 'pkcs8', format: 'der' }),
      'PKCS #8, encrypted': rsa.privateKey.export({ type: 'pkcs8', format: 'der', ...password }),
      'SEC 1': curve.privateKey.export({ type: 'sec1', format: 'der' }),
    },
    open: {
      'a public key of PKCS #1': rsa.publicKey.export({ type: 'pkcs1', format: 'der' }),
      'a public key of RSA': rsa.publicKey.export({ type: 'spki', format: 'der' }),
      'a public key of a curve': curve.publicKey.export({ type: 'spki', format: 'der' }),
    },
  };
}

/** A store of keys of Java. @param tags of its entries: 1 a private key, 2 a certificate, 3 a secret key. */
export function javaStore(random: Random, mark: number, tags: readonly number[]): Buffer {
  const chunk = (length: number): Buffer => Buffer.concat([u32(length), bytes(random, length)]);
  const certificate = (): Buffer => Buffer.concat([counted('X.509'), chunk(800)]);
  const entries = tags.flatMap((tag, i) => {
    const head = [u32(tag), counted(`alias${i}`), dateOf(random)];
    if (tag === 2) return [...head, certificate()];
    return tag === 1
      ? [...head, chunk(1200), u32(1), certificate()]
      : [...head, bytes(random, 400)];
  });
  return Buffer.concat([u32(mark), u32(2), u32(tags.length), ...entries, bytes(random, 20)]);
}

/** The same of Bouncy Castle. @param kinds 1 a certificate, 2 a key, 4 a key that is sealed. */
export function bouncyStore(random: Random, kinds: readonly number[]): Buffer {
  const chunk = (length: number): Buffer => Buffer.concat([u32(length), bytes(random, length)]);
  const certificate = (): Buffer => Buffer.concat([counted('X.509'), chunk(600)]);
  const entries = kinds.flatMap((kind, i) => [
    Buffer.from([kind]),
    counted(`alias${i}`),
    dateOf(random),
    u32(0),
    kind === 1 ? certificate() : chunk(900),
  ]);
  const head = [u32(2), u32(20), bytes(random, 20), u32(1024 + below(random, 1024))];
  return Buffer.concat([...head, ...entries, Buffer.from([0]), bytes(random, 20)]);
}

function dateOf(random: Random): Buffer {
  const out = Buffer.alloc(8);
  out.writeBigUInt64BE(BigInt(Date.UTC(2026, below(random, 12))));
  return out;
}

/** A packet of OpenPGP with a header of the new format (RFC 9580, 4.2.1). */
const packet = (tag: number, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xc0 | tag, 255]), u32(body.length), body]);

/**
 * A key of OpenPGP with its user and a signature.
 * @param tag 5: with its secret, 6: for everybody.
 * @param instead what stands in the place of the secret.
 */
export function pgpKey(random: Random, tag: 5 | 6, instead = ''): Buffer {
  const key = Buffer.concat([
    Buffer.from([4]),
    u32(0x66112233),
    Buffer.from([22]),
    bytes(random, 90),
    latin1(instead),
  ]);
  const user = packet(13, latin1(`${text(random, 8, ALNUM)} <dev@acme.example>`));
  return Buffer.concat([packet(tag, key), user, packet(2, bytes(random, 120))]);
}

/** A keytab of Kerberos, behind a hole that a deleted entry has left. */
export function keytab(random: Random): Buffer {
  const entry = Buffer.concat([
    u16(2),
    ...['ACME.EXAMPLE', 'HTTP', 'app.acme.example'].map(counted),
    ...[u32(1), u32(0x66112233), Buffer.from([3]), u16(18), u16(32), bytes(random, 32)],
  ]);
  const hole = [u32(-12), bytes(random, 12)];
  return Buffer.concat([u16(0x0502), ...hole, u32(entry.length), entry]);
}

/** A database of KeePass in version 4 of its format. */
export function kdbx(random: Random): Buffer {
  const field = (id: number, length: number): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(length);
    return Buffer.concat([Buffer.from([id]), size, bytes(random, length)]);
  };
  const head = Buffer.from('03d9a29a67fb4bb501000400', 'hex');
  const fields = [field(2, 16), field(4, 32), field(11, 60), field(0, 4)];
  return Buffer.concat([head, ...fields, bytes(random, 2000)]);
}

const varint = (value: number): Buffer =>
  Buffer.from(value < 128 ? [value] : [0x80 | (value >> 7), value & 127]);

/** Values of a row: numbers of four bytes, text, and bytes. */
type Cell = number | string | Uint8Array;

function record(cells: readonly Cell[]): Buffer {
  const types = cells.map((cell) =>
    varint(typeof cell === 'number' ? 4 : cell.length * 2 + (typeof cell === 'string' ? 13 : 12)),
  );
  const header = Buffer.concat(types);
  const body = cells.map((cell) =>
    typeof cell === 'number' ? u32(cell) : typeof cell === 'string' ? latin1(cell) : cell,
  );
  return Buffer.concat([varint(header.length + 1), header, ...body]);
}

/**
 * A database of SQLite (https://www.sqlite.org/fileformat2.html), a page for each table.
 * @param tables SQL that makes a table, and its rows.
 */
export function sqlite(tables: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const size = 4096;
  const leaf = (rows: readonly (readonly Cell[])[], head: number): Buffer => {
    const page = Buffer.alloc(size);
    let end = size;
    page[head] = 13;
    page.writeUInt16BE(rows.length, head + 3);
    for (const [i, row] of rows.entries()) {
      const payload = record(row);
      const cell = Buffer.concat([varint(payload.length), varint(i + 1), payload]);
      end -= cell.length;
      cell.copy(page, end);
      page.writeUInt16BE(end, head + 8 + 2 * i);
    }
    page.writeUInt16BE(end, head + 5);
    return page;
  };
  const named = Object.entries(tables).map(([sql, rows], i) => {
    const name = /TABLE (\w+)/.exec(sql)?.[1] ?? '';
    return { rows, schema: ['table', name, name, i + 2, sql] };
  });
  const first = leaf(
    named.map(({ schema }) => schema),
    100,
  );
  first.write('SQLite format 3\0', 'latin1');
  first.writeUInt16BE(size, 16);
  return Buffer.concat([first, ...named.map(({ rows }) => leaf(rows, 0))]);
}

/** A wallet of Bitcoin Core in Berkeley DB. @param name of the records of its keys: `key`, or `ckey` if encrypted. */
export function wallet(random: Random, name: string): Buffer {
  const head = Buffer.alloc(512);
  head.writeUInt32LE(0x00053162, 12);
  const row = Buffer.concat([
    Buffer.from([name.length]),
    latin1(name),
    Buffer.from([33, 2]),
    bytes(random, 32),
    bytes(random, 100),
  ]);
  return Buffer.concat([head, bytes(random, 1000), row, bytes(random, 1000)]);
}

/** A keychain of macOS. @param kinds of its records, by their numbers, and how many there are of each. */
export function keychain(random: Random, kinds: readonly (readonly [number, number])[]): Buffer {
  const tables = kinds.map(([kind, count]) =>
    Buffer.concat([u32(200), u32(kind), u32(count), bytes(random, 188)]),
  );
  const start = 8 + 4 * tables.length;
  const offsets = tables.map((_, i) => u32(start + 200 * i));
  const head = [latin1('kych'), u32(0x00010000), u32(16), u32(20), u32(5000)];
  return Buffer.concat([
    ...head,
    u32(start + 200 * tables.length),
    u32(tables.length),
    ...offsets,
    ...tables,
  ]);
}
