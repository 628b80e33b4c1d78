import type { Value } from '../types';
import { matchAt } from './sticky';

/** Pieces of the patterns for places where a value stands without a sign before it, and how one is read by them. */

/** A value in quotation marks, which may be escaped: so often at most as JSON in JSON in JSON has it. */
export const QUOTED = String.raw`\\{0,7}["'\x60](?<value>[^\s"'\x60\\]{8,200})\\{0,7}["'\x60]`;
/** A value that ends with a space, or sooner. */
export const WORD = String.raw`["'\x60]?(?<value>[^\s"'\x60|;<>]{8,200})`;
/** And what it ends with: the rest of its line, or a mark of the sentence. */
export const WORD_ENDS = String.raw`(?=["'\x60]?(?:[\s,;.]|$))`;
/** What closes a name, and Markdown's marks around it. */
export const CLOSES = String.raw`(?:\\{0,3}["'\x60*_)\]]){0,4}`;

/** Maybe begins a block of code, in Markdown or as Jira has it: what is to be copied stands in one, alone in its line. */
export const FENCE = String.raw`(?:(?:\x60{3}|~~~|\{(?:code|noformat))[\w:.}-]{0,20}[ \t]{0,4}\r?\n[ \t>]{0,16})?`;

/**
 * A pattern for a place, put together from pieces. Where a long run is followed by what it has none of, `(?=(?<run>…))\k<run>`
 * takes it as a whole: engines would try each shorter one in vain, at every name of a text that is nothing but names.
 */
export const here = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'y');

/**
 * What is no value though it stands where one may: options, lists of names, paths and files, brackets, numbers of
 * reports, marks of a manual page, pods, assignments.
 */
export const OTHER =
  /^[^\w#!@+/]|^\w+(?:,\w+)+$|[)\]]$|^[^!#%^&*=]*\.(?=\w{1,5}$)[a-z]+(?:[A-Z][a-z]+)?\d{0,2}[a-z]?$|\/.*\.|^\*|\*$|[*./]\*|\*[./]|\\|^[A-Z]{2,8}-\d|[[{]\w+[-,]\w|^(?=.*\d)[a-z]{2,}(?:-[a-z\d]+){2,}$|^[a-z]{2,20}=[^=]/;

/** What says of a key, before the word, that it is one of somebody's, and not one in a map. */
export const OWNED = 'my|our|the|this|your|prod|production|live|staging|new|current';

/** Leaves out no value. */
export const NOTHING = /(?!)/;

/** Begins a colour in a terminal. */
const COLOUR = String.raw`\u001b`;
/**
 * What ends a value in a text within a text: the end of a line or a quotation mark, as JSON writes it however deep, HTML
 * and XML do, or as it is, and a colour.
 */
const ESCAPED = new RegExp(String.raw`\\[nrtu"\\]|&#|&quot;|"|${COLOUR}|$`);
/** Where a value that seems to lie in `[start, end)` ends in the text that its text is written in. */
export const endWithin = (text: string, start: number, end: number): number =>
  Math.min(end, start + text.slice(start, end + 1).search(ESCAPED));

/**
 * Reads the value that a sticky pattern finds at `end`; behind its group are only marks that a value has none of.
 * @param other what the value is not to look like.
 */
export function valueBy(way: RegExp, text: string, end: number, other = OTHER): Value | null {
  const value = matchAt(way, text, end)?.groups?.value;
  if (value === undefined || other.test(value)) return null;
  // Asking the pattern for its indices takes far longer.
  const start = text.lastIndexOf(value, way.lastIndex - value.length);
  return { start, end: endWithin(text, start, start + value.length), quoted: true, loose: true };
}
