import { inflate } from './inflate';
import { asText, bytesOf, shown } from './tap-bytes';

/** Inflated bytes of one body that are looked at. */
export const MUCH = 1 << 20;
/** How often something compressed is looked for in one text. */
const OFTEN = 8;
/** Code units that are decoded to see what the others would be; of something compressed more. */
export const SAMPLE = 64;
export const HEAD = 512;
/** What looks like text, and what is none. */
export const WORDS = /[ -~\s]{12}/;
const BINARY = /[^\t-\r -~]/;

/** What something compressed begins with, in bytes and as the tap shows them, and the length of its header without names. */
const HEADERS = (
  [
    // RFC 1950: method, window and levels.
    ['x\u0001', 2],
    ['x^', 2],
    ['x\u009c', 2],
    ['x\u00da', 2],
    // RFC 1952: magic and method, at most eight bytes more.
    ['\u001f\u008b\b', 10],
    // An entry of a ZIP file: APPNOTE 4.3.7.
    ['PK\u0003\u0004', 30],
  ] as const
).map(([magic, length]) => ({ magic, shown: shown(magic), length }));

/** Does something compressed begin here? @param bytes each of them one code unit. */
export const beginsCompressed = (bytes: string): boolean =>
  HEADERS.some(({ magic }) => bytes.startsWith(magic));

/** What begins like something compressed, in a body or in a part of one, and is. */
export function inflated(text: string): string[] {
  const out: string[] = [];
  for (const { shown: magic, length } of HEADERS) {
    let tries = 0;
    for (let at = text.indexOf(magic); at >= 0 && tries < OFTEN; at = text.indexOf(magic, at + 1)) {
      // Two bytes alone are found everywhere; they count where something begins.
      if (magic.length < 3 && at > 0 && text[at - 1] !== '\n') continue;
      tries++;
      const bytes = bytesOf(text, at);
      // The lengths of an entry's name, and of what else is said of it.
      const names = length > 10 ? (bytes[26] ?? 0) + (bytes[28] ?? 0) : 0;
      out.push(asText(inflate(bytes.subarray(length + names), MUCH)));
    }
  }
  return [...out, ...bare(text), ...within(text)];
}

/**
 * DEFLATE without a header, where something begins that is no text. Nothing tells it from other data but that
 * it is right, and that text comes of it; most others are wrong in their first bytes.
 */
function bare(text: string): string[] {
  const out: string[] = [];
  let tries = 0;
  for (let at = 0; tries < OFTEN; ) {
    const head = text.slice(at, at + HEAD);
    if (BINARY.test(head.slice(0, SAMPLE))) {
      tries++;
      if (WORDS.test(guess(head))) out.push(guess(text.slice(at)));
    }
    at = text.indexOf('\n', at) + 1;
    if (at === 0) break;
  }
  return out;
}

/** How far into a text something compressed is looked for among other bytes. */
const INTO = 1 << 16;

/**
 * DEFLATE without a header, somewhere among other bytes, as formats of documents that are worked on together
 * have it (Automerge). Only blocks that bring their own codes: of what is none, one place in thousands looks so.
 */
function within(text: string): string[] {
  const out: string[] = [];
  if (!BINARY.test(text)) return out;
  const bytes = bytesOf(text.slice(0, INTO));
  for (let at = 0, tries = 0; at < bytes.length - 16 && tries < OFTEN; at++) {
    if (!bringsCodes(bytes, at)) continue;
    tries++;
    out.push(asText(inflate(bytes.subarray(at), MUCH, true)));
  }
  return out;
}

/** Could a block of the second kind begin here (RFC 1951, 3.2.7)? The lengths of its codes for lengths add up. */
function bringsCodes(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  if ((first & 6) !== 4 || first >> 3 > 29) return false;
  const bits = (from: number, count: number): number =>
    ((((bytes[at + (from >> 3) + 1] ?? 0) << 8) | (bytes[at + (from >> 3)] ?? 0)) >> (from & 7)) &
    ((1 << count) - 1);
  if (bits(8, 5) > 29) return false;
  let space = 128;
  for (let left = 4 + bits(13, 4), from = 17; left > 0; left--, from += 3) {
    const length = bits(from, 3);
    if (length > 0) space -= 128 >> length;
  }
  return space === 0;
}

/** What a text says if it is DEFLATE without a header. */
export const guess = (text: string): string => asText(inflate(bytesOf(text), MUCH, true));
