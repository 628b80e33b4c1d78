import type { Value } from '../types';
import { isCrowded, listOf, REACH, SHORTEST } from './columns';
import { matchAt, testAt } from './sticky';

/** Values in the column of a name, in tables of HTML and in what SQL inserts or copies. */

/** No head of a table is longer. */
const HEAD = 1500;

const CELL = /<t([hd])(?=[\s>])[^<>]{0,300}>/gi;
const TAGS = String.raw`(?:\s|&nbsp;|<(?!\/?t[hdr]\b)[^<>]{0,300}>)`;
/** The name is all that its cell ends with. */
const CELL_ENDS = new RegExp(`${TAGS}{0,9}</t[hd]>`, 'iy');
/** A head that somebody wrote: it is short, and has no number. */
const TITLE = new RegExp(`^${TAGS}{0,9}[^<>\\d=@]{0,40}(?:<|$)`, 'i');
const CONTENT = new RegExp(
  `^${TAGS}{0,9}(?<value>[^\\s<>&]{${SHORTEST},200})${TAGS}{0,9}(?:</t[hd]>|$)`,
  'i',
);
const ROW_ENDS = /<\/tr>|<tr[\s>]|<\/?table/gi;
/** The first row of all. */
const FIRST = /<(?:table|thead|tbody)\b[^<>]{0,300}>\s{0,40}$/i;

/** Where the row ends that `at` is in. */
function rowEnd(text: string, at: number, limit: number): number {
  ROW_ENDS.lastIndex = at;
  const part = ROW_ENDS.exec(text);
  return part && part.index < limit ? part.index : -1;
}

interface Row {
  readonly cells: readonly { readonly start: number; readonly end: number }[];
  /** All of its cells are those of a head. */
  readonly head: boolean;
  /** One of them is as wide as several. */
  readonly uneven: boolean;
}

function rowOf(text: string, from: number, to: number): Row {
  const row = text.slice(from, to);
  const marks = [...row.matchAll(CELL)];
  const cells = marks.map((mark, i) => ({
    start: from + mark.index + mark[0].length,
    end: from + (marks[i + 1]?.index ?? row.length),
  }));
  const head = marks.every(([, kind]) => kind === 'h' || kind === 'H');
  return { cells, head, uneven: marks.some(([mark]) => /(?:col|row)span/i.test(mark)) };
}

/** What stands in the column of HTML below the head that ends with the name in `[begin, end)`. */
function cellsBelow(text: string, begin: number, end: number): Value | null {
  if (!testAt(CELL_ENDS, text, end)) return null;
  const near = text.slice(Math.max(0, begin - HEAD), begin);
  const from = begin - near.length + Math.max(near.lastIndexOf('<tr'), near.lastIndexOf('<TR'));
  if (from < begin - near.length) return null;
  const to = rowEnd(text, end, end + HEAD);
  if (to < 0) return null;
  const { cells: titles, head, uneven } = rowOf(text, from, to);
  if (titles.length < 2 || uneven || isCrowded(text.slice(from, to))) return null;
  if (!head && !FIRST.test(text.slice(Math.max(0, from - 400), from))) return null;
  if (!titles.every((cell) => TITLE.test(text.slice(cell.start, cell.end)))) return null;
  const column = titles.findIndex((cell) => cell.start <= begin && cell.end >= end);
  const values: Value[] = [];
  // What ends a row may begin the next.
  for (let at = to + 4; at < to + REACH; ) {
    const last = rowEnd(text, at, at + 2 * HEAD);
    const row = rowOf(text, at, last < 0 ? Math.min(text.length, at + HEAD) : last);
    const cell = row.cells[column];
    if (row.cells.length > 0) {
      if (row.head || row.uneven || row.cells.length !== titles.length || !cell) break;
      const value = CONTENT.exec(text.slice(cell.start, cell.end))?.groups?.value;
      if (value !== undefined) {
        const start = text.indexOf(value, cell.start);
        values.push({ start, end: start + value.length, quoted: true, loose: true });
      }
    }
    if (last < 0 || /^<\/?table/i.test(text.slice(last, last + 7))) break;
    at = last + 4;
  }
  return listOf(values);
}

/** What names the table whose columns are listed, and those before the name. */
const INTO = /\b(?:insert|into|copy)\s{1,4}[\w."`[\]]{1,120}\s{0,4}$/i;
const COLUMNS = /^[\w\s."`,[\]]*$/;
const VALUES =
  /[\w\s."`,[\]]{0,2000}\)\s{0,9}(?:values?\s{0,9}(?=\()|from stdin[^\n;]{0,80};?\r?\n)/iy;
/** One value of a row, up to what ends it. */
const FIELD =
  /\s{0,9}(?:[NEX]?(?<open>['"])(?<value>(?:(?!\k<open>)[^\\]|\k<open>{2}|\\[\s\S]){0,4000})\k<open>|[^\s,'"()]{0,400}(?:\((?:[^()'\n]|'[^'\n]{0,100}'){0,200}\))?)(?:::[\w ]{1,30})?\s{0,9}(?<mark>[,)])/y;
const STDIN = /from stdin/i;
const NEXT_ROW = /\s{0,9}(?:,\s{0,9})?\(/y;

/** What a statement of SQL puts into the column that the name in `[begin, end)` is of. */
function valuesInserted(text: string, begin: number, end: number): Value | null {
  const near = text.slice(Math.max(0, begin - HEAD), begin);
  const open = near.lastIndexOf('(');
  const before = near.slice(open + 1);
  if (open < 0 || !INTO.test(near.slice(Math.max(0, open - 140), open)) || !COLUMNS.test(before))
    return null;
  const list = matchAt(VALUES, text, end);
  if (!list || isCrowded(before + list[0])) return null;
  const column = before.split(',').length - 1;
  const from = end + list[0].length;
  return listOf(STDIN.test(list[0]) ? copied(text, from, column) : inserted(text, from, column));
}

/** `('a', 1), ('b', 2)` */
function inserted(text: string, from: number, column: number): Value[] {
  const values: Value[] = [];
  for (let at = from; at < from + REACH; ) {
    if (!testAt(NEXT_ROW, text, at)) break;
    at = NEXT_ROW.lastIndex;
    for (let i = 0; ; i++) {
      const { value, mark } = matchAt(FIELD, text, at)?.groups ?? {};
      if (mark === undefined) return values;
      at = FIELD.lastIndex;
      if (i === column && value !== undefined && value.length >= SHORTEST) {
        const start = text.lastIndexOf(value, at - value.length);
        values.push({ start, end: start + value.length, quoted: true, loose: true });
      }
      if (mark === ')') break;
    }
  }
  return values;
}

/** Rows in lines of their own, their fields between tabs, as PostgreSQL dumps a table. */
function copied(text: string, from: number, column: number): Value[] {
  const values: Value[] = [];
  for (let at = from; at < from + REACH && !text.startsWith('\\.', at); ) {
    const end = text.slice(at, at + 2 * HEAD).indexOf('\n');
    const line = text.slice(at, end < 0 ? at + 2 * HEAD : at + end);
    const fields = line.split('\t');
    const value = fields[column]?.trimEnd() ?? '';
    if (value.length >= SHORTEST) {
      const start = at + fields.slice(0, column).join('\t').length + Math.min(column, 1);
      values.push({ start, end: start + value.length, quoted: true, loose: true });
    }
    // Another table's rows are its own.
    if (end < 0 || fields.length <= column || STDIN.test(line)) break;
    at += end + 1;
  }
  return values;
}

/**
 * Finds what stands in the column of a secret's name in `[begin, end)`, where marks or a statement part the columns.
 * @returns the first value, and the others with it; only random ones are to be believed.
 */
export function valuesInRows(text: string, begin: number, end: number): Value | null {
  let at = end;
  while (at < end + 30 && text.charCodeAt(at) <= 32) at++;
  const next = text[at] ?? '';
  if (next === '<' || next === '&') return cellsBelow(text, begin, end);
  return ',)"`]'.includes(next || ' ') ? valuesInserted(text, begin, end) : null;
}
