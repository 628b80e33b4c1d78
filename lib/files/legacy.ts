import { type Bytes, headOf } from './bytes';
import type { Encoding } from './text';
import type { Scan } from './types';

/**
 * Encodings that a browser can still read and nobody writes any more, of scripts in which names of secrets are told.
 * Those of several bytes refuse most of what is not theirs; in the two Russian ones every byte is a letter.
 */
const LEGACY = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr', 'windows-1251', 'koi8-r'];
/** As much of a file is read so, in bytes. */
const LONGEST = 1024 * 1024;

/** What has no letter of another script: then no reading but the first has any words more. */
const ASCII_ONLY = /^[\0-\x7f]*$/;

/**
 * Other readings of a text that is no UTF-8. A key looks the same in all of them but those of mainframes; the words
 * that tell a password do not.
 * @param encoding as which it is read first.
 */
export async function readLegacy(bytes: Bytes, encoding: Encoding): Promise<string[]> {
  const head = await headOf(bytes, LONGEST);
  if (encoding === 'utf-16le') return [wideText(head)];
  if (encoding !== 'latin1') return [];
  if (isEbcdic(head)) return [ebcdicText(head)];
  return LEGACY.flatMap((encoding) => {
    try {
      // The last character may be cut.
      const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
      return ASCII_ONLY.test(text) ? [] : [text];
    } catch {
      return [];
    }
  });
}

/** Of another reading only what has no letter that is read another way there: else a key that is damaged were several. */
export const plainly =
  (scan: Scan): Scan =>
  (text, options) =>
    scan(text, options).filter(({ start, end }) => ASCII_ONLY.test(text.slice(start, end)));

/** A text of four bytes a character (UTF-32), by its mark; what is beyond ASCII is left out. */
function wideText(head: Uint8Array): string {
  if (head[2] !== 0 || head[3] !== 0) return '';
  let text = '';
  for (let at = 4; at < head.length; at += 4) text += String.fromCharCode(head[at] ?? 0);
  return text;
}

/** What stands for space to tilde in EBCDIC (code page 037), by their bytes; and what ends lines. */
const SIGNS = new Map<number, string>();
const row = (from: number, chars: string): void => {
  for (const [i, char] of Array.from(chars).entries()) SIGNS.set(from + i, char);
};
row(0x40, ' ');
row(0x4b, '.<(+|');
row(0x50, '&');
row(0x5a, '!$*);');
row(0x60, '-/');
row(0x6b, ',%_>?');
row(0x79, '`:#@\'="');
row(0x81, 'abcdefghi');
row(0x91, 'jklmnopqr');
row(0xa1, '~stuvwxyz');
row(0xb0, '^');
row(0xba, '[]');
row(0xc0, '{ABCDEFGHI');
row(0xd0, '}JKLMNOPQR');
row(0xe0, '\\');
row(0xe2, 'STUVWXYZ');
row(0xf0, '0123456789');
row(0x05, '\t');
for (const end of [0x0d, 0x15, 0x25]) row(end, '\n');

/** As much of a text tells how it is written, in bytes, and less of it does not. */
const [TELLS, FEW] = [4096, 32];

const SPACE = 0x40;

/** Is it a text of a mainframe? Nearly all is signs of EBCDIC, most of that spaces, or letters and digits, which lie high. */
export function isEbcdic(head: Uint8Array): boolean {
  const sample = head.subarray(0, TELLS);
  let known = 0;
  let high = 0;
  for (const byte of sample) {
    if (!SIGNS.has(byte)) continue;
    known++;
    if (byte > 0x80 || byte === SPACE) high++;
  }
  return sample.length >= FEW && known > sample.length * 0.95 && high > sample.length * 0.6;
}

/** What such a text says; signs that few code pages agree on are left open. */
export function ebcdicText(head: Uint8Array): string {
  let text = '';
  for (const byte of head) text += SIGNS.get(byte) ?? '\ufffd';
  return text;
}
