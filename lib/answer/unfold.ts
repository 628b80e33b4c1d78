import { legible, stretchesOf, stretchesOfData } from './data';
import { inflate } from './inflate';
import { lettersOf } from './letters';
import { unpack } from './unpack';

/** What a page sends at once is seldom longer, in code units: beyond it only plain readings are made. */
const LONG = 1 << 18;
/** Inflated bytes of one body that are looked at. */
const MUCH = 1 << 20;
/** How many runs of digits of one text are looked at: what has more is data, and no draft. */
const MANY = 400;
/** How often something compressed is looked for in one text. */
const OFTEN = 8;
/** Encodings within encodings that are undone: a compressed draft in base64 in a form. */
const DEPTH = 3;

/**
 * What else a text may say: bytes read as UTF-8 and UTF-16, gzip, zlib and DEFLATE undone, base64, hexadecimal digits
 * and numbers of bytes decoded, texts of lz-string unpacked, one within the other, marks within words taken away, and the values of JSON one after
 * the other. For requests of a page, where a secret is looked for that is known; none of it is scanned for others.
 * @param texts the readings that are known; bytes are code units of windows-1252, as the tap hands them over.
 * @returns more of them, bytes as above.
 */
export function unfold(texts: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (more: readonly string[]): string[] =>
    newOf(
      more.filter(({ length }) => length > 0 && length <= LONG),
      found,
    );
  let fresh = different(texts.filter(({ length }) => length <= LONG));
  add(fresh.flatMap(wide));
  add(fresh.flatMap(legible).flatMap((text) => [...joined(text), lettersOf(text)]));
  for (let depth = 0; depth < DEPTH && fresh.length > 0; depth++) fresh = add(fresh.flatMap(once));
  return [...found];
}

/** What looks like an escape in data does so by chance: each other reading of them is the same, but for some stretches. */
function different(texts: string[]): string[] {
  const [sent = '', ...others] = texts;
  const own = stretchesOfData(sent);
  if (!own) return texts;
  const known = new Set(own);
  return [sent, ...others.map((text) => newOf(stretchesOf(text), known).join('\n'))];
}

/** Those that are not known yet; from now on they are. */
const newOf = (texts: readonly string[], known: Set<string>): string[] =>
  texts.filter((text) => !known.has(text) && known.add(text));

function once(text: string): string[] {
  const words = legible(text).join('\n');
  const dense = words.replace(/\0|=?(?:\s+|\\[rn])/g, '');
  return [
    ...inflated(text),
    ...decoded(text),
    ...numbered(text),
    ...spelt(words),
    ...(dense === text ? [] : [dense, ...decoded(dense)]),
    dense.replace(UNSEEN, '').replace(/=3d/gi, '='),
  ];
}

/** A character by its number, as code, RTF and `escape()` write it; where JSON does, the first readings have it. */
const NUMBER = /(?:\\x|\\'|%u00|\\u\{0*)([\da-f]{2})\}?/gi;

function spelt(text: string): string[] {
  const plain = text.replace(NUMBER, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return plain === text ? [] : [plain];
}

/** What stands within a word and is not read: marks of a part of it, and where its line may break. */
const UNSEEN = /<[^<>]*>|[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Code units that are decoded to see what the others would be; of something compressed more. */
const SAMPLE = 64;
const HEAD = 512;
/** Digits of the shortest draft that is worth a guess. */
const BARE = 40;
/** What looks like text, and what is none. */
const WORDS = /[ -~\s]{12}/;
const BINARY = /[^\t-\r -~]/;

const latin = new TextDecoder('windows-1252');
const utf8 = new TextDecoder();
/** The byte of each code unit of windows-1252: a decoder of it maps all 256 to different ones. */
const BYTES = new Map(
  [...latin.decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((c, i) => [c, i]),
);

/** The bytes of a text, from `start` on as far as there are any. */
function bytesOf(text: string, start = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length - start);
  for (let i = 0; i < bytes.length; i++) {
    const code = text.charCodeAt(start + i);
    const byte = code < 128 ? code : BYTES.get(text.charAt(start + i));
    if (byte === undefined) return bytes.slice(0, i);
    bytes[i] = byte;
  }
  return bytes;
}

/** Bytes beyond ASCII, as the characters they stand for. */
function wide(text: string): string[] {
  return /[\u0080-\uffff]/.test(text) ? [utf8.decode(bytesOf(text))] : [];
}

/** A string of JSON, and whether it is the name of a value; or where a list or an object begins or ends. */
const TOKEN = /"((?:\\.|[^"\\])*)"(\s*:)?|[[\]{}]/g;

/**
 * What was cut into two fields, or into pieces that look different: all values, those of each name, as most
 * formats of documents say of each piece what it is, and those that lie equally deep, as others have what a piece
 * looks like beside it.
 */
function joined(text: string): string[] {
  const values = new Map<string | number, string>();
  const add = (key: string | number, value: string): void =>
    void values.set(key, (values.get(key) ?? '') + value);
  let name = '';
  let depth = 0;
  for (const [token, string, isName] of text.matchAll(TOKEN)) {
    if (string === undefined) depth += '[{'.includes(token) ? 1 : -1;
    else if (isName) name = string;
    else for (const key of ['', `"${name}`, depth]) add(key, string);
  }
  return [...values.values()];
}

/** Bytes as JSON has them that knows none: an array of numbers, or an object of them by their places. */
const NUMBERS = /(?:"?\b\d+"?\s*[:,]\s*){15,}\d+/g;

function numbered(text: string): string[] {
  return Array.from(text.matchAll(NUMBERS), ([run]) =>
    asText(run.split(',').map((one) => Number(one.replace(/.*:/, '')))),
  );
}

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

/** What begins like something compressed, in a body or in a part of one, and is. */
function inflated(text: string): string[] {
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

const guess = (text: string): string => asText(inflate(bytesOf(text), MUCH, true));
const asText = (bytes: readonly number[]): string => latin.decode(Uint8Array.from(bytes));

/** Runs of digits that stand for bytes, at each way they may be aligned, if those look like text. */
function decoded(text: string): string[] {
  const out: string[] = [];
  let count = 0;
  for (const [run] of text.matchAll(/[\w+/-]{24,}/g)) {
    if (++count > MANY) break;
    if (WORDS.test(packed(run.slice(0, SAMPLE)))) out.push(packed(run));
    for (const from of [0, 1, 2, 3]) {
      if (isText(run, from, 4, base64)) out.push(shown(base64(run.slice(from))));
    }
    for (const from of [0, 1]) {
      if (isText(run, from, 2, hex)) out.push(shown(hex(run.slice(from))));
    }
  }
  return out;
}

/** What lz-string makes of a text, in base64 or in its own letters for addresses. */
const packed = (run: string): string => unpack(base64(run.replaceAll('-', '/')), MUCH);

/**
 * Do the digits of a run, from `from` on, look like text or something compressed at their beginning, in their
 * middle or at their end?
 * @param group how many digits stand for whole bytes.
 */
function isText(
  run: string,
  from: number,
  group: number,
  decode: (digits: string) => string,
): boolean {
  const rest = Math.max(0, run.length - from - SAMPLE);
  for (const at of rest > 0 ? [0, rest / 2, rest] : [0]) {
    const start = from + Math.floor(at / group) * group;
    const sample = decode(run.slice(start, start + SAMPLE));
    if (WORDS.test(sample)) return true;
    if (at > 0) continue;
    if (HEADERS.some(({ magic }) => sample.startsWith(magic))) return true;
    // Without a header: where the run begins, and not in every word. Its codes may take more than a sample.
    if (from === 0 && run.length >= BARE && WORDS.test(guess(shown(decode(run.slice(0, HEAD))))))
      return true;
  }
  return false;
}

/** Bytes as the tap hands them over. @param bytes each of them one code unit. */
function shown(bytes: string): string {
  return latin.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** @returns bytes, each of them one code unit. */
function base64(digits: string): string {
  const usual = digits.replaceAll('-', '+').replaceAll('_', '/');
  const whole = usual.length % 4 === 1 ? usual.slice(0, -1) : usual;
  return atob(whole);
}

/** The same; nothing if the digits are of another kind. */
function hex(digits: string): string {
  if (!/^[\da-f]+$/i.test(digits)) return '';
  return digits.replace(/..?/g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}
