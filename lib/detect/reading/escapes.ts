import { isKeyAt, Reading } from './reading';

/** Invisible: soft hyphen, zero-width spaces and joiners, marks of direction. Few ranges are fast. */
const ZERO_WIDTH = '\\u200b-\\u200f\\u2060\\ufeff';
const HIDDEN = `\\u00ad${ZERO_WIDTH}`;
/**
 * What may be of zero width. One range is searched several times as fast as three, and no text in Latin letters has any
 * of it.
 */
const HIGH = /[\u200b-\uffff]/g;
const isZeroWidth = (code: number): boolean => code < 0x2010 || code === 0x2060 || code === 0xfeff;
/**
 * In a word: what is invisible, or one character written as an escape of Markdown, JSON, HTML or a
 * URL. The places of the marks that begin it are found first, since most texts have few of them.
 */
const PIECE = new RegExp(
  `(?<=[\\w:/+=.~-]|["' ](?=\\\\/))(?:[${HIDDEN}]+|<wbr ?/?>|&(?:shy|ZeroWidthSpace|#8203|#x200b);|\\\\([_~*./+=-])|((?:\\\\u00[2-7][\\da-f]){1,200})|&#x0?0?([2-7][\\da-f]);|&#(\\d{2,3});|&(amp|lowbar);|((?:%[2-7][\\da-f]){1,200}))(?=[\\w:/+=.~%&\\\\${HIDDEN}-])`,
  'giy',
);
/** As much of the line is read before and behind a piece, and the words that go on there: as much of them as that. */
const [BEFORE, AFTER, LONGEST] = [160, 80, 6000];

/** Does a stretch that a piece is in go on at `at`, `far` from the piece? */
const goesOn = (text: string, at: number, far: number, enough: number): boolean => {
  const code = text.charCodeAt(at);
  return code !== 10 && (far < enough || (code > 32 && far < LONGEST));
};

/** Reads a piece: one character, or several that are escaped in a row. */
function decode(reading: Reading, found: RegExpExecArray): void {
  const { 0: all, 1: mark, 2: json, 3: hex, 4: decimal, 5: name, 6: percent, index } = found;
  const row = json ?? percent;
  const width = json ? 6 : percent ? 3 : all.length;
  for (let at = 0; at < all.length; at += width) {
    const digits = row ? Number.parseInt(all.slice(at + width - 2, at + width), 16) : 0;
    const code = digits || (decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
    // A space or the end of a line ends what stands before it.
    const char = code < 127 ? String.fromCharCode(code) : '';
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
      const next = part.charCodeAt(at + 1);
      // What PHP writes a slash as may begin a value.
      if (follows[next] === 1 && (next === 47 || isKeyAt(part, at - 1))) marks.push(from + at);
    }
  }
  HIGH.lastIndex = 0;
  while (HIGH.test(part)) {
    // In scripts that are all beyond it, a search for each would take longer.
    let at = HIGH.lastIndex - 1;
    for (let code = part.charCodeAt(at); code > 0x200a; code = part.charCodeAt(++at))
      if (isZeroWidth(code)) marks.push(from + at);
    HIGH.lastIndex = at;
  }
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
      while (begin > open && goesOn(text, begin - 1, at - begin, BEFORE)) begin--;
      done = begin;
    }
    reading.keep(text, done, at);
    decode(reading, found);
    done = PIECE.lastIndex;
    last = Math.max(last, done);
    while (last < to && goesOn(text, last, last - done, AFTER)) last++;
    open = last;
  }
  reading?.keep(text, done, last);
  return reading;
}
