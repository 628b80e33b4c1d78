import { holds, says } from './reading';

/** What a file is, told by its content. */
export type Kind =
  | 'text'
  | 'mail'
  | 'zip'
  | 'gzip'
  | 'tar'
  | 'pdf'
  | 'picture'
  | 'media'
  | 'unknown';

/** How much of the beginning `kindOf` wants to see, in bytes. */
export const HEAD = 16_384;

/** Marks at the beginning: https://en.wikipedia.org/wiki/List_of_file_signatures */
const MEDIA: readonly (readonly [at: number, mark: string])[] = [
  [0, 'GIF8'],
  [0, 'RIFF'],
  [0, 'BM'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [0, '\0\0\x01\0'],
  [4, 'ftyp'],
  [0, 'OggS'],
  [0, 'fLaC'],
  [0, 'ID3'],
  [0, '\xff\xfb'],
  [0, '\x1aE\xdf\xa3'],
  [0, 'wOFF'],
  [0, 'wOF2'],
  [0, '\0\x01\0\0\0'],
  [0, 'OTTO'],
];

/** What is packed may be text for the most part, if it got no smaller; `rarer.ts` knows what these are. */
const PACKED = [
  '\xfd7zXZ',
  '(\xb5/\xfd',
  'P*M\x18',
  '7z\xbc\xaf',
  'Rar!\x1a',
  'MSCF\0',
  '!<arch>\n',
];

/** Pictures as screens are kept in, which every browser can read and make. */
const PICTURES: readonly (readonly [at: number, mark: string, type: string])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [8, 'WEBP', 'image/webp'],
];

/** The media type of a picture whose text can be read; `undefined` for any other file. */
export function pictureType(head: Uint8Array): string | undefined {
  return PICTURES.find(([at, mark]) => says(head, at, mark))?.[2];
}

/**
 * @param head the first {@link HEAD} bytes, or all there are.
 * @returns `text` for whatever reads as text in one of the encodings of `text.ts`.
 */
export function kindOf(head: Uint8Array): Kind {
  if (says(head, 0, 'PK\x03\x04') || says(head, 0, 'PK\x05\x06')) return 'zip';
  if (says(head, 0, '\x1f\x8b')) return 'gzip';
  if (PACKED.some((mark) => says(head, 0, mark))) return 'unknown';
  if (isTar(head)) return 'tar';
  // A few bytes may stand in front of the mark.
  if (holds(head.subarray(0, 1024), '%PDF-')) return 'pdf';
  if (isText(head)) return isMail(head) ? 'mail' : 'text';
  if (pictureType(head)) return 'picture';
  return MEDIA.some(([at, mark]) => says(head, at, mark)) ? 'media' : 'unknown';
}

/** The checksum of the header tells, so archives older than `ustar` count as well. */
function isTar(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  let sum = 0;
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : (head[i] ?? 0);
  const field = String.fromCharCode(...head.subarray(148, 156)).replace(/[\0 ]+/g, '');
  return /^[0-7]+$/.test(field) && Number.parseInt(field, 8) === sum;
}

/**
 * A mail, a mailbox or a page saved as one: it may have parts that are encoded (RFC 2045). Drafts leave the version out,
 * and where many servers have put their stamps in front it comes later.
 */
function isMail(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head);
  if (!/^[\w-]+[: ]/.test(text)) return false;
  if (/\nMIME-Version:/i.test(text)) return true;
  const [fields = ''] = text.split(/\r?\n\r?\n/, 1);
  return (
    /^Content-(?:Transfer-Encoding:|Type: *multipart\/)/im.test(fields) ||
    (fields.length >= HEAD && /^(?:Received|DKIM-Signature|ARC-Seal):/im.test(fields))
  );
}

/**
 * Text that begins as such, as it comes.
 * @param other told if it goes on as something else: scripts carry archives behind them.
 */
export async function* watched(
  pieces: AsyncIterable<string>,
  other: () => void,
): AsyncGenerator<string> {
  let isText = true;
  for await (const piece of pieces) {
    yield piece;
    for (let at = 0; isText && at < piece.length; at += HEAD) {
      let control = 0;
      const end = Math.min(at + HEAD, piece.length);
      for (let i = at; i < end; i++) if (isControl(piece.charCodeAt(i))) control++;
      isText = control <= HEAD / 50;
      if (!isText) other();
    }
  }
}

/** A byte order mark, or few control characters: logs hold colours, and a stray zero after a crash. */
function isText(head: Uint8Array): boolean {
  if (says(head, 0, '\xff\xfe') || says(head, 0, '\xfe\xff')) return true;
  let control = 0;
  for (const byte of head) if (isControl(byte)) control++;
  return control <= head.length / 50;
}

const isControl = (code: number): boolean =>
  code === 127 || (code < 32 && code !== 27 && (code < 8 || code > 13));
