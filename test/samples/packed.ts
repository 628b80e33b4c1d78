import { crc32 } from 'node:zlib';

/**
 * What only programs of their own can pack is packed here without being made any smaller: each of these formats has a
 * way to hold bytes as they are.
 */

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
const checked = (data: Buffer): Buffer => Buffer.concat([data, u32(crc32(data))]);
/** Seven bits a byte, the lowest first. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
const slices = (data: Uint8Array, size: number): Buffer[] =>
  Array.from({ length: Math.max(1, Math.ceil(data.length / size)) }, (_, i) =>
    Buffer.from(data.subarray(i * size, (i + 1) * size)),
  );

/** One stream of xz, of one block. */
export function xz(content: Uint8Array): Uint8Array {
  const flags = Buffer.from([0, 1]);
  const header = checked(Buffer.from([2, 0, 0x21, 1, 8, 0, 0, 0]));
  const chunks = slices(content, 65_536).flatMap((chunk, i) => {
    const last = chunk.length - 1;
    return last < 0 ? [] : [Buffer.from([i === 0 ? 1 : 2, last >> 8, last & 255]), chunk];
  });
  const packed = Buffer.concat([...chunks, Buffer.from([0])]);
  const size = header.length + packed.length + 4;
  const index = checked(padded(Buffer.from([0, 1, ...varint(size), ...varint(content.length)])));
  const tail = Buffer.concat([u32(index.length / 4 - 1), flags]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\xfd7zXZ\0', 'latin1'),
      checked(flags),
      header,
      padded(packed),
      u32(crc32(content)),
      index,
      u32(crc32(tail)),
      tail,
      Buffer.from('YZ'),
    ]),
  );
}

/** One frame of Zstandard. */
export function zstd(content: Uint8Array): Uint8Array {
  const parts = slices(content, 100_000);
  const blocks = parts.flatMap((part, i) => [
    u32((part.length << 3) | Number(i === parts.length - 1)).subarray(0, 3),
    part,
  ]);
  const head = Buffer.concat([u32(0xfd2fb528), Buffer.from([0x80, 0x58]), u32(content.length)]);
  return new Uint8Array(Buffer.concat([head, ...blocks]));
}

type Files = Readonly<Record<string, Uint8Array>>;

/** A number as 7-Zip writes it: the first byte says how many there are. */
const sevenNumber = (value: number): number[] =>
  value < 0x80
    ? [value]
    : value < 0x4000
      ? [0x80 | (value >> 8), value & 255]
      : [0xc0 | (value >> 16), value & 255, (value >> 8) & 255];

/** An archive of 7-Zip (7zFormat.txt). */
export function sevenZip(files: Files): Uint8Array {
  const contents = Object.values(files).map((one) => Buffer.from(one));
  const packed = Buffer.concat(contents);
  const names = Buffer.from(
    Object.keys(files)
      .map((name) => `${name}\0`)
      .join(''),
    'utf16le',
  );
  const count = sevenNumber(contents.length);
  const sizes = contents.slice(0, -1).flatMap(({ length }) => sevenNumber(length));
  const sums = contents.flatMap((one) => [...u32(crc32(one))]);
  const size = sevenNumber(packed.length);
  const header = Buffer.from([
    ...[1, 4, 6, 0, 1, 9, ...size, 0],
    ...[7, 0xb, 1, 0, 1, 1, 0, 0xc, ...size, 0],
    ...[8, 0xd, ...count, ...(sizes.length > 0 ? [9, ...sizes] : []), 0xa, 1, ...sums, 0, 0],
    ...[5, ...count, 0x11, ...sevenNumber(names.length + 1), 0, ...names, 0, 0],
  ]);
  const where = Buffer.concat([
    u32(packed.length),
    u32(0),
    u32(header.length),
    u32(0),
    u32(crc32(header)),
  ]);
  const mark = Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1');
  return new Uint8Array(Buffer.concat([mark, u32(crc32(where)), where, packed, header]));
}

/** An archive of RAR 5 (RAR 5.0 archive format). */
export function rar(files: Files): Uint8Array {
  const block = (...fields: number[]): Buffer => {
    const sized = Buffer.from([...varint(fields.length), ...fields]);
    return Buffer.concat([u32(crc32(sized)), sized]);
  };
  const entries = Object.entries(files).flatMap(([name, content]) => {
    const size = varint(content.length);
    const path = Buffer.from(name);
    const sum = u32(crc32(content));
    return [
      block(
        2,
        2,
        ...size,
        4,
        ...size,
        ...varint(0o100644),
        ...sum,
        0,
        1,
        ...varint(path.length),
        ...path,
      ),
      Buffer.from(content),
    ];
  });
  const mark = Buffer.from('Rar!\x1a\x07\x01\0', 'latin1');
  return new Uint8Array(Buffer.concat([mark, block(1, 0, 0), ...entries, block(5, 0, 0)]));
}

/** An archive of `ar`, as packages of Debian are. */
export function ar(files: Files): Uint8Array {
  const entries = Object.entries(files).flatMap(([name, content]) => [
    Buffer.from(
      `${`${name}/`.padEnd(16)}${'0'.padEnd(12)}0     0     100644  ${String(content.length).padEnd(10)}\`\n`,
    ),
    Buffer.from(content),
    Buffer.from(content.length % 2 ? '\n' : ''),
  ]);
  return new Uint8Array(Buffer.concat([Buffer.from('!<arch>\n'), ...entries]));
}

/** A mail with a text, and files attached to it in base64. */
export function mail(text: string, files: Files): string {
  const parts = Object.entries(files).map(
    ([name, content]) =>
      `Content-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment;\n filename="${name}"\nContent-Transfer-Encoding: base64\n\n${lines(Buffer.from(content).toString('base64'))}`,
  );
  const all = [`Content-Type: text/plain; charset=utf-8\n\n${text}`, ...parts];
  const body = all.map((part) => `--limit\n${part}\n`).join('');
  return `From: Ann <ann@acme.example>\nSubject: it fails\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary="limit"\n\n${body}--limit--\n`;
}

const lines = (text: string): string => text.replace(/.{76}/g, '$&\n');
