import { crc32, deflateSync } from 'node:zlib';

/** Small pictures with something written into their files, made at run time. */

const latin1 = (value: string): Buffer => Buffer.from(value, 'latin1');
const u32 = (value: number): Buffer => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value >>> 0);
  return out;
};

/** A chunk of a PNG: https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([latin1(type), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

export type PngText = 'tEXt' | 'zTXt' | 'iTXt' | 'iTXt, compressed' | 'eXIf';

/** A picture of one grey pixel with a text in a chunk of the kind. */
export function png(kind: PngText, keyword: string, text: string): Uint8Array {
  const head = latin1(`${keyword}\0`);
  const bytes = Buffer.from(text);
  const chunks = {
    tEXt: () => chunk('tEXt', Buffer.concat([head, bytes])),
    zTXt: () => chunk('zTXt', Buffer.concat([head, latin1('\0'), deflateSync(bytes)])),
    iTXt: () => chunk('iTXt', Buffer.concat([head, latin1('\0\0en\0word\0'), bytes])),
    'iTXt, compressed': () =>
      chunk('iTXt', Buffer.concat([head, latin1('\x01\0\0\0'), deflateSync(bytes)])),
    eXIf: () => chunk('eXIf', exif(text)),
  };
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', Buffer.concat([u32(1), u32(1), latin1('\x08\0\0\0\0')])),
    chunks[kind](),
    chunk('IDAT', deflateSync(Buffer.from([0, 127]))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** EXIF with a comment of the user in UTF-16, as Windows and cameras write it (CIPA DC-008, 4.6.6). */
function exif(comment: string): Buffer {
  const text = Buffer.concat([latin1('UNICODE\0'), Buffer.from(comment, 'utf16le').swap16()]);
  const head = latin1('MM\0*\0\0\0\x08\0\x01\x92\x86\0\x07');
  return Buffer.concat([head, u32(text.length), u32(26), u32(0), text]);
}

const segment = (marker: number, data: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]),
    data,
  ]);

export type JpegText = 'comment' | 'EXIF' | 'XMP';

/** The head of a JPEG of one pixel with a text in a segment of the kind; of the picture itself there is nothing. */
export function jpeg(kind: JpegText, text: string): Uint8Array {
  const segments = {
    comment: () => segment(0xfe, Buffer.from(text)),
    EXIF: () => segment(0xe1, Buffer.concat([latin1('Exif\0\0'), exif(text)])),
    XMP: () => segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${text}`)),
  };
  const frame = segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
  return Buffer.concat([latin1('\xff\xd8'), segments[kind](), frame, latin1('\xff\xda\0\x02')]);
}

/** The chunks of a WebP with a text in EXIF or XMP, and no picture. */
export function webp(kind: 'EXIF' | 'XMP ', text: string): Uint8Array {
  const data = kind === 'EXIF' ? exif(text) : Buffer.from(text);
  const part = (type: string, body: Uint8Array): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([latin1(type), size, body, Buffer.alloc(body.length & 1)]);
  };
  return part(
    'RIFF',
    Buffer.concat([latin1('WEBP'), part('VP8X', Buffer.alloc(10)), part(kind, data)]),
  );
}

/** An MP3 whose comment is in ID3 2.3, in UTF-16 (https://id3.org/id3v2.3.0). */
export function mp3(comment: string): Uint8Array {
  const body = Buffer.concat([
    latin1('\x01eng\xff\xfe\0\0\xff\xfe'),
    Buffer.from(comment, 'utf16le'),
  ]);
  const frame = Buffer.concat([latin1('COMM'), u32(body.length), latin1('\0\0'), body]);
  const size = Buffer.from([0, 0, frame.length >> 7, frame.length & 127]);
  return Buffer.concat([latin1('ID3\x03\0\0'), size, frame, latin1('\xff\xfb\x90\x64')]);
}

/** A film with a comment, as in the metadata of iTunes, and no film. */
export function mp4(comment: string): Uint8Array {
  const atom = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
    const data = Buffer.concat(parts);
    return Buffer.concat([u32(data.length + 8), latin1(type), data]);
  };
  const data = atom('data', u32(1), u32(0), Buffer.from(comment));
  const list = atom('ilst', atom('\xa9cmt', data));
  return Buffer.concat([
    atom('ftyp', latin1('isom\0\0\x02\0')),
    atom('moov', atom('udta', atom('meta', u32(0), list))),
  ]);
}
