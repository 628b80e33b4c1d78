import { isPlaceholder } from '../../detect/placeholders';
import { modeOf } from '../../detect/scan';
import type { Finding, Span } from '../../detect/types';
import type { Scan } from '../types';
import { type Shape, shapes } from './shapes';

/**
 * Keys in a text that was read from a picture. One in twenty characters of a random string is read as another
 * one, some are left out or parted by a blank, so hardly a key fits its format; what fits is how it begins, about
 * how long it is, and most of what it is made of. Nobody writes what begins like a key, is as long and is random.
 */

/** This share of the characters has to be some that the format has, or look like these. */
const MEMBERS = 0.9;
/** It may be shorter or longer by this share. */
const LENGTH = 0.1;
/** So many blanks or ends of lines may have come into a key. */
const GAPS = 4;
/** Pieces of a key are longer than words, in code units on average. */
const PIECE = 7;

/** @returns a scan that also finds keys of which some characters were misread. */
export const bySight =
  (scan: Scan): Scan =>
  (text, options) => {
    const exact = scan(text, options).map((one) => (isShape(one) ? { ...one, proof: SIGHT } : one));
    const seen = seenIn(text)
      .filter(({ rule }) => !options.disabled?.has(rule))
      .filter((one) => !exact.some((other) => isKnown(other) && holds(other, one)));
    const rest = exact.filter((one) => !seen.some((other) => overlap(one, other)));
    return [...rest, ...seen].sort((a, b) => a.start - b.start);
  };

const SIGHT = { kind: 'sight' } as const;
/** A checksum that holds, or the like, says that all of it was read as it stands there. */
const isShape = ({ proof }: Finding): boolean => proof.kind === 'shape';
/** Not a value of an assignment, nor a key whose checksum does not hold because a character of it was misread. */
const isKnown = ({ proof, confidence }: Finding): boolean =>
  proof.kind !== 'assignment' && confidence !== 'possible';

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Those with the longest beginning win where several overlap. */
function seenIn(text: string): Finding[] {
  const found: { readonly finding: Finding; readonly known: number }[] = [];
  for (const shape of shapes()) {
    shape.head.lastIndex = 0;
    for (let head = shape.head.exec(text); head; head = shape.head.exec(text)) {
      const end = endOf(text, shape.head.lastIndex, shape);
      if (end !== null)
        found.push({ finding: finding(shape, head.index, end), known: shape.literal.length });
    }
  }
  const taken: Finding[] = [];
  for (const { finding } of found.sort((a, b) => b.known - a.known))
    if (!taken.some((other) => overlap(finding, other))) taken.push(finding);
  return taken;
}

const finding = ({ rule, literal }: Shape, start: number, end: number): Finding => ({
  rule: rule.id,
  start,
  end,
  confidence: 'likely',
  class: 'secret',
  mode: rule.mode ?? modeOf(literal),
  proof: SIGHT,
});

/** Where the key ends of which the literal ends at `at`; `null` if what follows is none. */
function endOf(text: string, at: number, { least, most, fits }: Shape): number | null {
  let end = at;
  let members = 0;
  let key = '';
  let pieces = 0;
  for (; pieces <= GAPS; pieces++) {
    for (; end < text.length && !isBlank(text[end]); end++) {
      key += text[end];
      if (fits(text[end] as string)) members++;
    }
    const isWhole = key.length >= least * (1 - LENGTH);
    if (isWhole && !isTorn(text, end)) break;
    if (end >= text.length || isBlank(text[end + 1])) {
      if (isWhole) break;
      return null;
    }
    end++;
  }
  const isKey = members >= key.length * MEMBERS && key.length <= most * (1 + LENGTH) + 2;
  return isKey && key.length >= pieces * PIECE && isRandom(key) && !isPlaceholder(key) ? end : null;
}

/** Words, also those of `camelCase`, change the kind of their characters less often than random strings. */
function isRandom(key: string): boolean {
  const changes = key.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes * 6 >= key.length;
}

/** Is the blank at `at` beside a hyphen, where readers of pictures see one that is not there? */
const isTorn = (text: string, at: number): boolean =>
  text[at] === ' ' && (/[-–—_]/.test(text[at - 1] ?? '') || /[-–—_]/.test(text[at + 1] ?? ''));

const isBlank = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
