import type { Value } from '../types';

/** Values that stand in a column below their name, in CSV and in Markdown's tables. */

/** No head of a table is longer. */
const HEAD = 400;
/** No row is longer. */
const LONGEST = 4000;
/** Neither has one as many columns, or as many that are secret: each of those reads all of the table. */
const COLUMNS = 40;
const SECRETS = 6;
/** As much of a table is read. */
export const REACH = 100_000;
export const SHORTEST = 8;
const NAMES = /^["']?[^"'()[\]{}<>=:$@\d][^"'()[\]{}<>=:$@]{0,40}["']?$/;
/** A line that somebody quoted, or that a patch adds. */
const ADDED = /^(?:[>+] ?){1,4}/;
const SECRET = /pass|pwd|secret|token|key|auth/gi;
/** Of whom, and where: what password managers write into files has both, and nothing else has them beside a password. */
const LOGIN =
  /(?:^|[^A-Za-z\d])(?:user ?name|user|login|e-?mail|benutzer(?:name)?|utilisateur|usuario|usu\u00e1rio)/i;
const SITE =
  /(?:^|[^A-Za-z\d])(?:ur[li]|web ?site|webseite|site web|sitio web|host(?:name)?|server)(?![A-Za-z])/i;
const RULER = /^[\s|:+=\u2500-\u257f-]*$/;

/** Has a head more names of secrets than are read? */
export const isCrowded = (head: string): boolean => (head.match(SECRET)?.length ?? 0) > SECRETS;

/** The first value of a column, and the others with it. */
export function listOf(values: readonly Value[]): Value | null {
  const [first, ...also] = values.map((value) => ({ ...value, below: true }));
  return first ? { ...first, also } : null;
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Where spaces begin that set two columns apart; between words there is one. */
const isGap = (text: string, at: number): boolean => text[at + 1] === ' ' && text[at - 1] !== ' ';

/** The cells of the line `[from, to)`, without the spaces around them. */
function cellsOf(text: string, from: number, to: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  const add = (begin: number, end: number): void => {
    let [start, last] = [begin, end];
    while (start < last && text.charCodeAt(start) <= 32) start++;
    while (last > start && text.charCodeAt(last - 1) <= 32) last--;
    cells.push({ start, end: last });
  };
  let begin = from;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (char === delimiter && !quoted && (char !== ' ' || isGap(text, at))) {
      add(begin, at);
      begin = at + 1;
    }
  }
  add(begin, to);
  return cells;
}

/** Where the line that `at` is in begins; -1 if that is more than `reach` before. */
export function lineStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  const found = text.slice(from, at).lastIndexOf('\n');
  return found < 0 && from > 0 ? -1 : from + found + 1;
}

/** Where the line that begins at `from` ends, or some characters more than are read of one. */
function lineEnd(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST).indexOf('\n');
  return end < 0 ? Math.min(text.length, from + LONGEST) : from + end;
}

const isMark = (code: number): boolean => code === 34 || code === 39 || code === 96 || code === 42;
/** What parts the cells of a line. */
const DELIMITERS = ',;\t|│!';
/** What stands before the last word of a cell in its line. */
const BEFORE = /(?:^|[\n,;\t|│!]) ?["'`*]{0,3}(?:[A-Za-z]{1,12} ){0,2}$/;

/** Words of the same head before it, behind a gap. */
const WORDS = /[ \t]{2}(?:[A-Za-z]{1,12} ){1,2}$/;

/** What parts the name in `[begin, end)` from its neighbours; a space for several; empty if nothing does. */
function delimiterAt(text: string, begin: number, end: number): string {
  // By hand, since it is asked of every name.
  let at = end;
  while (at < end + 3 && isMark(text.charCodeAt(at))) at++;
  // As wide as its column, where programs print tables.
  while (at < end + 60 && text.charCodeAt(at) === 32) at++;
  const after = text.charAt(at);
  const last = after === '\r' || after === '\n';
  const parted = !last && after !== '' && DELIMITERS.includes(after);
  if (!parted && !last && at < end + 2) return '';
  let from = begin;
  while (from > begin - 60 && text.charCodeAt(from - 1) === 32) from--;
  const line = text.slice(Math.max(0, from - 32), from) + (from < begin ? ' ' : '');
  const before = BEFORE.exec(line)?.[0];
  if (parted) return before === undefined ? '' : after;
  if (before && last && DELIMITERS.includes(before.charAt(0))) return before.charAt(0);
  return from < begin - 1 || WORDS.test(line) || (!last && lineStart(text, begin, 1) === begin)
    ? ' '
    : '';
}

/**
 * Finds what stands in the column below a secret's name in `[begin, end)`, if that is in the head of a table.
 * Rows have as many cells as the head, and no such row stands before it: so each is read for one head.
 * @returns the first value, and the others with it; only random ones are to be believed.
 */
export function valuesBelow(text: string, begin: number, end: number): Value | null {
  const delimiter = delimiterAt(text, begin, end);
  if (delimiter === '') return null;
  const from = lineStart(text, begin, HEAD);
  if (from < 0) return null;
  const to = lineEnd(text, end);
  if (to === text.length || to - from > HEAD) return null;
  // MediaWiki writes the cells of a head behind other marks than those of a row.
  const ofWiki = delimiter === '!';
  if (ofWiki && text[from] !== '!') return null;
  const all = cellsOf(text, from, to, delimiter);
  // Jira and Confluence part the cells of a head by two bars, and those of a row by one.
  const head = text.startsWith('||', from) ? all.filter((_, i) => i % 2 === 0) : all;
  const names = head.filter((cell) => cell.end > cell.start);
  if (names.length < 2 || head.length > COLUMNS) return null;
  if (
    !names.every((cell) => NAMES.test(text.slice(cell.start, cell.end).replace(ADDED, '') || 'a'))
  )
    return null;
  if (isCrowded(text.slice(from, to))) return null;
  const above = from > 0 ? lineStart(text, from - 1, HEAD) : -1;
  if (
    above >= 0 &&
    !RULER.test(text.slice(above, from)) &&
    cellsOf(text, above, from - 1, delimiter).length === head.length
  )
    return null;
  const column = head.findIndex((cell) => cell.start <= begin && cell.end >= end);
  const header = text.slice(from, to);
  const told = LOGIN.test(header) && SITE.test(header);
  const values: Value[] = [];
  for (let at = to + 1; at < text.length && at < to + REACH; ) {
    const last = lineEnd(text, at);
    if (last - at >= LONGEST) break;
    if (!RULER.test(text.slice(at, last))) {
      const row = cellsOf(text, at, last, ofWiki ? '|' : delimiter);
      const cell = row[column];
      if (row.length !== head.length || !cell) break;
      const mark = /^["'`]/.test(text.charAt(cell.start)) ? 1 : 0;
      const value = {
        start: cell.start + mark,
        end: cell.end - mark,
        quoted: true,
        loose: true,
        told,
      };
      if (value.end - value.start >= SHORTEST) values.push(value);
    } else if (!'|│ !'.includes(delimiter)) break;
    at = last + 1;
  }
  return listOf(values);
}
