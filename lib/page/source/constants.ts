import type { ScanOptions } from '../../detect';
import { matchAt } from '../../detect/assignment/sticky';
import { decodeBase64 } from '../../detect/checks/base64';
import type { Scan } from '../../files/types';
import { commentAt } from './comments';
import { GENERIC } from './gravity';
import type { CodeFinding } from './types';

/** A string that code puts together, and the stretch of code that does so. */
interface Constant {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No key is shorter, and no longer string is put together; in code units. */
const SHORTEST = 16;
const LONGEST = 60_000;
/** Pieces of one string at most. */
const PIECES = 64;

/** `"sk_live_" + "…"` */
const JOINT = /["'`]\s{0,40}\+\s{0,40}["'`]/g;
const JOINT_HERE = new RegExp(JOINT.source, 'y');
/** `["sk_live_", "…"].join("")` */
const JOIN = /\]\.join\((?:""|''|``)\)/g;
const STRING = String.raw`(?:"[^"\\\n]{0,400}"|'[^'\\\n]{0,400}'|\x60[^\x60\\\n]{0,400}\x60)`;
const LIST = new RegExp(
  String.raw`^\[\s{0,40}${STRING}(?:\s{0,40},\s{0,40}${STRING}){1,${PIECES}}\s{0,40}$`,
);
/** Codes of characters: of letters, digits and signs alone. */
const CODES =
  /(?<![\w.])(?:(?:0x[\da-f]{2}|\d{2,3})\s{0,10},\s{0,10}){15,400}(?:0x[\da-f]{2}|\d{2,3})(?![\w.])/gi;
/** A string of which every character is written as an escape. */
const ESCAPES = /(?:\\(?:x|u00)[2-7][\da-f]){16,400}/gi;
/** `atob("…")`, `data:text/plain;base64,…`: what stands before the digits. */
const ENCODED = /\batob\(\s{0,40}["'`]|;base64,/g;
const DIGITS = /[\w+/-]{16,60000}={0,2}/y;
/** A picture or a font is no text; and a map is read as such. */
const TEXT_URL =
  /(?<!sourceMappingURL=)\bdata:(?:text|application)\/[\w.+-]{1,40}(?:;charset=[\w-]{1,20})?$/;

/**
 * Scans code, and besides what it puts together from strings, codes and base64: what is hidden so from those
 * who look for it is as public as if it were not.
 * @param scan detection, for what stands there and for what was put together.
 */
export function scanCode(scan: Scan, text: string, options: ScanOptions): CodeFinding[] {
  let all: CodeFinding[] = scan(text, options);
  const { start: from, end: to } = options.window ?? { start: 0, end: text.length };
  for (const { text: whole, start, end } of constantsIn(text, from, to)) {
    const inside = scan(whole, options.now === undefined ? {} : { now: options.now });
    if (inside.length === 0) continue;
    const known = all.filter((one) => one.start < end && one.end > start);
    // Some are found as they stand, escapes and all.
    if (known.some(({ rule }) => !GENERIC.has(rule))) continue;
    all = all.filter((one) => !known.includes(one));
    for (const one of inside)
      all.push({ ...one, start, end, read: whole.slice(one.start, one.end) });
  }
  return all
    .map((one) => {
      const comment = commentAt(text, one.start);
      return comment ? { ...one, comment } : one;
    })
    .sort((a, b) => a.start - b.start);
}

/** What begins between two offsets. */
function* constantsIn(text: string, from: number, to: number): Generator<Constant> {
  yield* joined(text, from, to);
  let last = from;
  for (const { index } of matches(JOIN, text, from, to)) {
    const before = text.slice(last, index);
    const list = before.slice(Math.max(0, before.lastIndexOf('[')));
    last = index;
    if (!LIST.test(list)) continue;
    const start = index - list.length;
    const strings = list.match(/"[^"]*"|'[^']*'|`[^`]*`/g) ?? [];
    yield* made(strings.map((one) => one.slice(1, -1)).join(''), start, index);
  }
  for (const { 0: all, index } of matches(CODES, text, from, to)) {
    const codes = all.split(',').map(Number);
    if (codes.every((code) => code > 32 && code < 127))
      yield* made(String.fromCharCode(...codes), index, index + all.length);
  }
  for (const { 0: all, index } of matches(ESCAPES, text, from, to)) {
    const plain = all.replace(/\\(?:x|u00)(..)/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    yield* made(plain, index, index + all.length);
  }
  for (const { 0: before, index } of matches(ENCODED, text, from, to)) {
    if (before === ';base64,' && !TEXT_URL.test(text.slice(Math.max(0, index - 100), index)))
      continue;
    const start = index + before.length;
    const digits = matchAt(DIGITS, text, start)?.[0];
    const plain = digits && decodeBase64(digits);
    if (plain && isText(plain)) yield* made(plain, start, start + digits.length);
  }
}

/** Strings with a plus between each and the next. */
function* joined(text: string, from: number, to: number): Generator<Constant> {
  let done = from;
  for (const { index, 0: joint } of matches(JOINT, text, from, to)) {
    if (index < done) continue;
    const start = text.lastIndexOf(text.charAt(index), index - 1) + 1;
    if (start <= 0 || start < done) continue;
    let whole = text.slice(start, index);
    let at = index + joint.length;
    let end = at;
    for (let pieces = 1; pieces < PIECES; pieces++) {
      const quote = text.charAt(at - 1);
      end = text.indexOf(quote, at);
      if (end < 0 || whole.length + end - at > LONGEST) break;
      whole += text.slice(at, end);
      const next = matchAt(JOINT_HERE, text, end);
      if (!next) break;
      at = end + next[0].length;
    }
    if (end < 0) continue;
    done = end;
    if (!/[\\\n]/.test(whole)) yield* made(whole, start, end);
  }
}

function* made(text: string, start: number, end: number): Generator<Constant> {
  if (text.length >= SHORTEST && text.length <= LONGEST) yield { text, start, end };
}

/** Is it no picture, and nothing else that is not written? Told by the first byte that nobody writes. */
const isText = (bytes: string): boolean => /^[\t\n\r -\xff]*$/.test(bytes);

function* matches(
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
): Generator<RegExpExecArray> {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found && found.index < to; found = pattern.exec(text)) {
    const next = pattern.lastIndex;
    yield found;
    pattern.lastIndex = next;
  }
}
