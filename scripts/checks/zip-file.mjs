import { readFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';

/**
 * Reads a zip file: PKWARE's APPNOTE.TXT as far as extensions need it (stored and deflated entries,
 * no encryption, no ZIP64).
 * @returns the content of each file by its name; folders are left out.
 */
export function readZip(path) {
  const zip = readFileSync(path);
  // The end record is last, but for a comment of at most 65,535 bytes.
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip file');
  const count = zip.readUInt16LE(end + 10);
  const files = new Map();
  for (let i = 0, at = zip.readUInt32LE(end + 16); i < count; i++) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) =>
      zip.readUInt16LE(at + o),
    );
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    if (!name.endsWith('/')) {
      const packed = zip.subarray(start, start + size);
      const content = method === 0 ? packed : inflateRawSync(packed);
      if (zip.readUInt32LE(at + 16) !== crc32(content)) throw new Error(`${name} is damaged`);
      files.set(name, content);
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}
