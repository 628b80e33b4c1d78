import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * In how many ways a pattern may match one and the same text, at most: what a backtracking engine
 * tries before it gives up. A repetition of varying length counts when what it repeats may also begin
 * what follows it; one inside another counts for every round of the outer one.
 *
 * Characters are code units below 256 and one that stands for all others. Lookaheads are taken to
 * let everything through, so the number is too high rather than too low.
 * @throws for what no rule may have: repetition without end, backreferences.
 */
export function waysOf(pattern: RegExp): number {
  const parsed = new RegExpParser().parsePattern(pattern.source);
  const fold = pattern.flags.includes('i') ? 'i' : '';

  const sets = new Map<string, Chars>();
  const charsOf = ({ raw }: AST.Node): Chars => {
    const set = sets.get(raw) ?? ALL.filter((char) => new RegExp(`^${raw}$`, fold).test(char));
    sets.set(raw, set);
    return set;
  };

  let steps = 0;

  /** What may come first in `elements`, after one of `before`. */
  const firstOf = (elements: readonly AST.Element[], before: Chars, after: Follow): Chars => {
    if (++steps > MOST_STEPS) throw new TooManyWays();
    const [element, ...rest] = elements;
    if (!element) return after(before);
    const next: Follow = (prev) => firstOf(rest, prev, after);
    switch (element.type) {
      case 'Assertion': {
        const only = element.kind === 'lookbehind' && !element.negate && charsBefore(element);
        return only && !meet(only, before) ? [] : next(before);
      }
      case 'Quantifier': {
        const once = firstOf([element.element], before, next);
        return element.min === 0 ? [...once, ...next(before)] : once;
      }
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives.flatMap((one) => firstOf(one.elements, before, next));
      case 'Backreference':
        return ALL;
      default:
        return charsOf(element);
    }
  };

  /** The characters a lookbehind of one character wants. */
  const charsBefore = ({ alternatives }: AST.LookbehindAssertion): Chars | null => {
    const [element, ...more] = alternatives.flatMap((one) => one.elements);
    return element && more.length === 0 && isSingle(element) ? charsOf(element) : null;
  };

  /** The last characters that repeating this may have read. */
  const within = (element: AST.Element): Chars => {
    if (element.type === 'Quantifier') return within(element.element);
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return element.alternatives.flatMap((one) => one.elements.flatMap(within));
    return isSingle(element) ? charsOf(element) : [];
  };

  /** @param sure nothing that follows can fail, so nothing is tried a second time. */
  const ways = (elements: readonly AST.Element[], after: Follow, sure: boolean): number => {
    const [element, ...rest] = elements;
    if (!element) return 1;
    const next: Follow = (prev) => firstOf(rest, prev, after);
    const surely = sure && rest.every((one) => one.type === 'Quantifier' && one.min === 0);
    return waysOfOne(element, next, surely) * ways(rest, after, sure);
  };

  const waysOfOne = (element: AST.Element, next: Follow, sure: boolean): number => {
    if (element.type === 'Backreference') throw new Error('A backreference is not linear.');
    if (element.type === 'Group' || element.type === 'CapturingGroup')
      return Math.max(...element.alternatives.map((one) => ways(one.elements, next, sure)));
    if (element.type !== 'Quantifier') return 1;
    const { min, max, element: repeated } = element;
    if (max === Number.POSITIVE_INFINITY) throw new Error('Repetition has no end.');
    const again: Follow = (prev) => [...firstOf([repeated], prev, () => []), ...next(prev)];
    // A round that fails is given up for good if the rounds before it may be the last.
    const inner = waysOfOne(repeated, again, false) ** (sure ? Math.max(min, 1) : max);
    if (sure || min === max) return inner;
    const splits = meet(
      firstOf([repeated], ALL, () => []),
      next(within(repeated)),
    );
    return inner * (splits ? max - min + 1 : 1);
  };

  try {
    return Math.max(...parsed.alternatives.map(({ elements }) => ways(elements, () => [], true)));
  } catch (error) {
    if (error instanceof TooManyWays) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Parts that may all be empty can follow each other in more ways than there is time to count. */
class TooManyWays extends Error {}
const MOST_STEPS = 20_000;

type Chars = readonly string[];
type Follow = (before: Chars) => Chars;

const ALL: Chars = [
  ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)),
  '\u6b65',
];

const meet = (a: Chars, b: Chars): boolean => {
  const set = new Set(a);
  return b.some((char) => set.has(char));
};

const isSingle = ({ type }: AST.Element): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass';
