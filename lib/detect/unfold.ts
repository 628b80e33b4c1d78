import { decodeBase64 } from './checks/base64';
import type { Span } from './types';

/**
 * Other readings of a text: what an editor, a terminal or a protocol put into a key taken out again.
 * Only the suspicious stretches are read anew, each once, so the time stays linear; every code unit of
 * a reading remembers where it was, so findings keep the offsets of the text itself.
 */
export class Reading {
  text = '';
  /** Pieces in order: where each begins in the reading, and where it begins and ends in the text. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Takes over `[from, to)` of the text as it is. */
  keep(text: string, from: number, to: number): void {
    if (to > from) this.put(text.slice(from, to), from, to);
  }

  /** Reads `[from, to)` of the text as something else. */
  put(content: string, from: number, to: number): void {
    this.#at.push(this.text.length);
    this.#from.push(from);
    this.#to.push(to);
    this.text += content;
  }

  /** Where a stretch of the reading was in the text. A piece that reads otherwise counts whole. */
  span(start: number, end: number): Span {
    return { start: this.#place(start, 0), end: this.#place(end - 1, 1) };
  }

  #place(at: number, after: 0 | 1): number {
    let [low, high] = [0, this.#at.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const [begin = 0, from = 0, to = 0] = [this.#at[low], this.#from[low], this.#to[low]];
    const length = (this.#at[low + 1] ?? this.text.length) - begin;
    if (length === to - from) return from + at - begin + after;
    return after ? to : from;
  }
}

/** Invisible: soft hyphen, zero-width spaces and joiners, marks of direction. Few ranges are fast. */
const ZERO_WIDTH = '\\u200b-\\u200f\\u2060\\ufeff';
const HIDDEN = `\\u00ad${ZERO_WIDTH}`;
const ANY_ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH}]`, 'g');
/**
 * In a word: what is invisible, or one character written as an escape of Markdown, JSON, HTML or a
 * URL. The places of the marks that begin it are found first, since most texts have few of them.
 */
const PIECE = new RegExp(
  `(?<=[\\w:/+=.~-])(?:[${HIDDEN}]+|<wbr ?/?>|&(?:shy|ZeroWidthSpace|#8203|#x200b);|\\\\([_~*./+=-])|((?:\\\\u00[2-7][\\da-f]){1,200})|&#x0?0?([2-7][\\da-f]);|&#(\\d{2,3});|&(amp|lowbar);|((?:%[2-7][\\da-f]){1,200}))(?=[\\w:/+=.~%&\\\\${HIDDEN}-])`,
  'giy',
);
const BEFORE = 160;
const AFTER = 600;
/** What keys are written with. */
const KEY = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/+=.~:-') {
  KEY[c.charCodeAt(0)] = 1;
}
const isKeyAt = (text: string, at: number): boolean => KEY[text.charCodeAt(at)] === 1;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Reads a piece: one character, or several that are escaped in a row. */
function decode(reading: Reading, found: RegExpExecArray): void {
  const { 0: all, 1: mark, 2: json, 3: hex, 4: decimal, 5: name, 6: percent, index } = found;
  const row = json ?? percent;
  const width = json ? 6 : percent ? 3 : all.length;
  for (let at = 0; at < all.length; at += width) {
    const digits = row ? Number.parseInt(all.slice(at + width - 2, at + width), 16) : 0;
    const code = digits || (decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
    const char = code > 32 && code < 127 ? String.fromCharCode(code) : '';
    reading.put(mark ?? (name === 'amp' ? '&' : name ? '_' : char), index + at, index + at + width);
  }
}

/** What follows each mark in a piece; anything, if nothing is listed. */
const MARKS = [
  ['\\', '_u~*./+=-'],
  ['&', '#alsZ'],
  ['%', '234567'],
  ['<wbr', ''],
  ['\u00ad', ''],
].map(([sign = '', next = '']) => {
  const follows = new Uint8Array(128).fill(next === '' ? 1 : 0);
  for (const char of next) follows[char.charCodeAt(0)] = 1;
  return { sign, follows };
});

/** Where the marks that can begin a piece are, in `[from, to)` of the text, in its order. */
function marksIn(text: string, from: number, to: number): number[] {
  const marks: number[] = [];
  // So that a search ends where it should.
  const part = text.slice(from, to);
  for (const { sign, follows } of MARKS) {
    for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) {
      // Most marks stand after something else, or begin another escape.
      if (follows[part.charCodeAt(at + 1)] === 1 && isKeyAt(part, at - 1)) marks.push(from + at);
    }
  }
  ANY_ZERO_WIDTH.lastIndex = 0;
  while (ANY_ZERO_WIDTH.test(part)) marks.push(from + ANY_ZERO_WIDTH.lastIndex - 1);
  return marks.length > 1 ? marks.sort((a, b) => a - b) : marks;
}

/** Reads the words of `[from, to)` without what is invisible and with escapes undone. */
export function withoutEscapes(text: string, from: number, to: number): Reading | null {
  let reading: Reading | null = null;
  let done = from;
  let last = from;
  let open = from;
  for (const at of marksIn(text, from, to)) {
    if (at < done) continue;
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (!found) continue;
    reading ??= new Reading();
    if (at >= last) {
      // The stretch before has ended; another begins with the line, or a bit before.
      reading.keep(text, done, Math.min(last, at));
      reading.put('\n', at, at);
      let begin = at;
      while (begin > open && begin > at - BEFORE && text.charCodeAt(begin - 1) !== 10) begin--;
      done = begin;
    }
    reading.keep(text, done, at);
    decode(reading, found);
    done = PIECE.lastIndex;
    last = Math.max(last, done);
    while (last < to && last < done + AFTER && !isBlank(text.charCodeAt(last))) last++;
    open = last;
  }
  reading?.keep(text, done, last);
  return reading;
}

const KIND = /kind["']?\s{0,3}:\s{0,3}["']?Secret\b/;
const ENCODED =
  /(?<=:[ \t]{0,3}["']?)(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2,3}={1,2})?(?=["']?[ \t]{0,3}(?:[,}\r\n]|$))/g;

/** Reads the values of a Kubernetes secret as what they encode, each all or nothing. */
export function withSecretsDecoded(text: string, from: number, to: number): Reading | null {
  const part = text.slice(from, to);
  // A plain search first: the pattern is slower.
  if (!part.includes('Secret') || !KIND.test(part)) return null;
  const reading = new Reading();
  let done = 0;
  for (const { 0: value, index } of part.matchAll(ENCODED)) {
    const content = decodeBase64(value) ?? '';
    if (!/^[\t\n\r -~]{4,}$/.test(content)) continue;
    reading.keep(text, from + done, from + index);
    done = index + value.length;
    reading.put(content.trimEnd(), from + index, from + done);
  }
  reading.keep(text, from + done, to);
  return reading;
}

/** Ends a line: a break, or one that a shell or quoted-printable has marked. */
const BREAK = /\\?\r?\n[ \t]{0,12}/y;
const LONGEST = 6000;
/** No window is wider, in characters. */
const WIDEST = 400;

export interface Lines {
  readonly reading: Reading;
  /** Where they end in the text. */
  readonly end: number;
  /** They look wrapped by their lengths. */
  readonly wrapped: boolean;
}

/**
 * Reads a run of key characters over the breaks of lines that are all as long as the first, as a
 * terminal or a mail program wraps them.
 * @param at where the key begins. @param run where the run of key characters that it is in ends.
 * @returns `null` if the run does not reach the end of its line, or nothing goes on below.
 */
export function acrossLines(text: string, at: number, run: number): Lines | null {
  const sign = text.charCodeAt(run);
  if (sign !== 10 && sign !== 13 && sign !== 92) return null;
  let start = at;
  let begin = at;
  while (begin > 0 && text.charCodeAt(begin - 1) !== 10) if (at - --begin > WIDEST) return null;
  const width = run - begin;
  let reading: Reading | null = null;
  let indented = false;
  for (;;) {
    let end = runEnd(text, start);
    BREAK.lastIndex = end;
    const found = end - begin === width && end - at < LONGEST ? BREAK.exec(text) : null;
    const next = BREAK.lastIndex;
    if (!found || runEnd(text, next) === next) {
      if (!reading) return null;
      reading.keep(text, start, end);
      // What a window was too narrow for is no wider than the window.
      if (end - begin > width) return null;
      const wrapped = !indented && width >= 40;
      return { reading, end, wrapped };
    }
    if (!reading) {
      reading = new Reading();
      reading.keep(text, begin, start);
    }
    // Quoted-printable breaks its lines at 76, with a sign of its own.
    if (text[end - 1] === '=' && width >= 70 && width <= 76) end--;
    reading.keep(text, start, end);
    start = next;
    begin = text.lastIndexOf('\n', next) + 1;
    if (begin < next) indented = true;
  }
}

/** Where the run of key characters that begins at `at` ends, or the first {@link LONGEST} of them. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (end < at + LONGEST && isKeyAt(text, end)) end++;
  return end;
}
