import { inflated } from './compressed';
import { legible, stretchesOf, stretchesOfData } from './data';
import { decoded } from './digits';
import { lettersOf } from './letters';
import { asText, bytesOf } from './tap-bytes';

/** What a page sends at once is seldom longer, in code units: beyond it only plain readings are made. */
const LONG = 1 << 18;
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

const utf8 = new TextDecoder();

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
