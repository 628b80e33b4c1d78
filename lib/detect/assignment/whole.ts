import type { Value } from '../types';
import { valuesBelow } from './columns';
import { NEXT, restOf } from './lists';
import { here, NOTHING, QUOTED, valueBy } from './pieces';
import { valuesInRows } from './rows';

/** Values that go on where the parser of assignments sees them end: up to the end of their line, down a column, in a list. */

/** `"old" -> "new"`, as plans of changes have it. */
const BECOMES = here(`["'] [=-]> `, QUOTED);
/** Begins a line, as in `.env`, YAML and a shell script. */
const LINE_BEGINS = /(?:^|[\r\n])[ \t]*(?:(?:export|set|-) )?["']?$/;
const LINE_ENDS =
  /[ \t]{0,4}(?:=|:[ \t])[ \t]{0,4}(?!<\/?[a-z])(?<value>[^\s"'`]{12,200})(?=[ \t]{0,4}(?:[\r\n]|$))/y;
/** Up to what closes the markup that it stands in, in forums and in Jira: `[/code]`, `{code}`, `[/b]`. */
const MARKED =
  /[ \t]?[=:][ \t]?["']?(?=(?<value>[^\s"'`;,<>(){}[\]|\\]{8,200}))\k<value>["']?(?=\[\/\w{1,12}\]|\{(?:code|noformat)\})/y;
/** In a sentence, up to the next space, without what ends the sentence. */
const WORD_SAID =
  /[ \u00a0]?: {1,3}(?<value>[^\s"'`<>]{9,99}[^\s"'`<>.,;:)\]}])(?![^\s.,;:)\]}]|:\S)/y;
/**
 * A password with a sign in it that ends values elsewhere: up to the space or the semicolon that parts options
 * and the members of a connection string.
 */
const WHOLE =
  /[ \t]?[=:][ \t]?(?=(?<value>[^\s"'`;,<>(){}[\]|\\&]{8,100}))\k<value>(?=["'`;,\s]|\\["'rn]|$)/y;
const OF_PASSWORD = /(?:pass\w{0,5}|pwd|pw)$/i;
/** An address, or one more assignment: its name has words, where a random beginning has digits or mixes cases. */
const NO_PASSWORD =
  /:\/\/|^(?:[A-Z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]{2,}|[A-Za-z]{2,}(?:[_.-][A-Za-z]+)+)\d?[=:][\w.-]+$/;
/** Behind a login in `.netrc`, or an option: up to the space. */
const BEHIND = /[ \t]{1,9}(?<value>[^\s"'`<>(){}[\]|;&\\]{8,100})(?=\s|$)/y;
/** In an element: up to what closes it. */
const IN_ELEMENT = />(?<value>[^\s"'`<>(){}]{8,100})(?=<\/)/y;
/** Something else goes on behind it: the next of several parameters, or a line of code. */
const GOES_ON = /&\w+=|[;,{]$/;

/** What ends the run that {@link MARKED} and {@link WHOLE} look for, in ASCII; the first also reads over `&`. */
const ENDS = new Uint8Array(128);
for (const char of ' \t\n\v\f\r"\'`;,<>(){}[]|\\&') ENDS[char.charCodeAt(0)] = 1;
const SPACE = /\s/;
const endsAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? ENDS[code] === 1 : !(code < 160) && SPACE.test(text.charAt(at) || ' ');
};

/** How long those values are at most. */
const [LONGEST_MARKED, LONGEST_WHOLE] = [200, 100];

/** Tells where the run of a value's characters ends that one of them at `at` is in; they come in the order of the text. */
type Runs = (at: number) => number;

/**
 * @returns what remembers the end of the last run: in a text of nothing but names a run is as long as the text, and
 *   each name would look through as much of it as a value may have.
 */
export function runsOf(text: string): Runs {
  let from = 0;
  let to = 0;
  return (at) => {
    if (at < from || at >= to) {
      from = at;
      to = at;
      while (!endsAt(text, to)) to++;
    }
    return to;
  };
}

/** What ends a value that is not quoted, and yet may be one of its characters. */
const SIGNS = '&(){}<>[]|=:?\\';

/** @returns {@link valueOfLine} for the names of one text. */
export function valuesOfLines(
  text: string,
): (begin: number, end: number, parsed: Value | null, isSecret: boolean) => Value | null {
  const runs = runsOf(text);
  return (begin, end, parsed, isSecret) => valueOfLine(text, begin, end, parsed, isSecret, runs);
}

/**
 * Finds the value of the name in `[begin, end)` where it is all that its line has left: every sign then
 * belongs to it, as in the keys that Django makes.
 * @param parsed the value that the parser of assignments has found. @param isSecret whether the name
 *   speaks of one. @param runs of the text.
 * @returns `null` if nothing cut it short, or something else goes on behind it.
 */
function valueOfLine(
  text: string,
  begin: number,
  end: number,
  parsed: Value | null,
  isSecret: boolean,
  runs: Runs,
): Value | null {
  if (isSecret && parsed?.quoted) {
    const after = valueBy(BECOMES, text, parsed.end, NOTHING);
    if (after) return { ...after, loose: false, also: [parsed] };
  }
  const below = isSecret && (valuesBelow(text, begin, end) ?? valuesInRows(text, begin, end));
  if (below) return below;
  const next = text[end];
  // A list in the environment.
  if (parsed && text[parsed.end] === ',' && /s$/i.test(text[end - 1] ?? ''))
    return { ...parsed, also: restOf(text, parsed.end, NEXT) };
  const spaced = next === ' ' && /^[:=] /.test(text.slice(end + 1, end + 3));
  if (!isSecret || parsed?.quoted) return null;
  if (parsed && !SIGNS.includes(text[parsed.end] ?? ' ')) return null;
  if (next !== '=' && next !== ':' && !spaced) {
    const way = next === '>' ? IN_ELEMENT : next === ' ' || next === '\t' ? BEHIND : null;
    const isPassword = parsed && way && OF_PASSWORD.test(text.slice(begin, end));
    const all = isPassword ? valueBy(way, text, end, NO_PASSWORD) : null;
    return all && parsed && all.end > parsed.end ? all : null;
  }
  // Behind the sign and a space, and a quotation mark.
  const sign = end + (spaced ? 1 : 0) + 1;
  const at = sign + (text[sign] === ' ' || text[sign] === '\t' ? 1 : 0);
  const open = at + (text[at] === '"' || text[at] === "'" ? 1 : 0);
  const stop = runs(open);
  const ended = text[stop] ?? ' ';
  const first = LINE_BEGINS.test(text.slice(Math.max(0, begin - 20), begin));
  return (
    (stop - open <= LONGEST_MARKED && '[{"\'&'.includes(ended) && valueBy(MARKED, text, end)) ||
    (first && valueBy(LINE_ENDS, text, end, GOES_ON)) ||
    (next !== '=' && valueBy(WORD_SAID, text, end, GOES_ON)) ||
    (stop - open <= LONGEST_WHOLE &&
      !'<>(){}[]|&'.includes(ended) &&
      !'?&'.includes(text[begin - 1] ?? ' ') &&
      OF_PASSWORD.test(text.slice(begin, end)) &&
      valueBy(WHOLE, text, end, NO_PASSWORD)) ||
    null
  );
}
