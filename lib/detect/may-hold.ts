import { judgeName, mayMean } from './assignment/name';
import { nameBegin, nameEnd, wordsAt } from './assignment/spelling';
import { testAt } from './assignment/sticky';
import { valueAfter } from './assignment/syntax';
import { beyond, said } from './beyond';
import { isLower, touchesBefore } from './boundary';
import { ASSIGNMENT, type Entry, engine, type Group } from './engine';
import { hasUser } from './scan';
import type { Candidate } from './types';

/** How a text came about that is asked about before it is taken apart. */
export type Rough =
  /** What all nodes say, with nothing between the lines: words of two of them may be glued together. */
  | 'glued'
  /** Markup, as browsers write it. */
  | 'markup';

/** {@link mayHold}, or what stands in for it. */
export type MayHold = (text: string, rough: Rough) => readonly number[];

/** No key is shorter, in code units; it may go on in the next line. */
const SHORTEST = 12;
const RUN = /[\w!#$%*+./:=@~-]+(?:\\?\r?\n[ \t]{0,12}[\w!#$%*+./:=@~-]+)?/y;
/**
 * What is left of the name of an attribute, unlike a key that ends with an equals sign and its attribute. In a
 * text the same stands in the glued one, too.
 */
const ATTRIBUTE = /[\w:-]{0,30}="(?![\s>])/y;
const BLANK = /\\[sn]| /;

/** A comment of some length. */
const COMMENT = /<!--(?!-->).{12}/s;

/**
 * A cheap test before text is gathered node by node: where is anything in it that could begin a key, or a
 * name that a secret could be assigned to? Asks for no value, since where a name and its value stand in
 * nodes of their own, anything may be between them.
 * @returns places in the text, roughly in its order; none only if no scan finds anything in what `text` was
 *   made of: asked about both the glued text and the markup of the same nodes.
 */
export function mayHold(text: string, rough: Rough): number[] {
  const { search, entries } = engine();
  const places: number[] = [];
  const accept = ({ start }: Pick<Candidate, 'start'>): void => void places.push(start);
  const hitsIn = (read: string, take: (candidate: Candidate) => void) => {
    // The names of attributes are not read; in a comment the same would be text.
    const isMarkup =
      rough === 'markup' && read === text && !(text.includes('<!--') && COMMENT.test(text));
    return (at: number, literal: number): void => {
      if (begins(read, at, entries[literal] as Group, rough === 'glued', isMarkup))
        take({ start: at, end: at + 1, rule: '' } as Candidate);
    };
  };
  search(text, 0, text.length, hitsIn(text, accept));
  beyond.lookAgain?.({ text, search, hitsIn, accept, candidates: [] }).finish(0, text.length);
  return places;
}

/** @param glued a word before it may be of another line. @param isMarkup it has names of attributes. */
function begins(
  text: string,
  at: number,
  { rules, hyphen, anywhere, address }: Group,
  glued: boolean,
  isMarkup: boolean,
): boolean {
  if (address && !hasUser(text, at)) return false;
  if (isMarkup && testAt(ATTRIBUTE, text, at)) return false;
  if (rules.includes(ASSIGNMENT)) return isNamed(text, at);
  if (!anywhere && !glued && touchesBefore(text, at, hyphen)) return false;
  return !rules.every(isRun) || (testAt(RUN, text, at) && RUN.lastIndex - at >= SHORTEST);
}

/** Are its keys a single run of characters that begins with the literal? */
const isRun = ({ rule, looksBehind, hasGroup }: Entry): boolean =>
  !looksBehind && !hasGroup && !rule.generic && !BLANK.test(rule.pattern.source);

/** Does the keyword at `at` stand in a name of a secret, or is something assigned to that name? */
function isNamed(text: string, at: number): boolean {
  if (said?.foreignName(text, at)) return true;
  const end = nameEnd(text, at);
  const begin = nameBegin(text, at);
  const name = text.slice(begin, end);
  if (mayMean(name)) {
    if (judgeName(wordsAt(text, begin, name))) return true;
  } else if (text.charCodeAt(end) === 32 && isLower(text.charCodeAt(end + 1)) && name.length !== 8)
    // A word among others, as nearly all are; those of eight letters may be known by what stands before.
    return false;
  // Rules of providers have names of their own.
  return valueAfter(text, begin, end) !== null;
}
