// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prefilter } from './prefilter-of';

const SMALL = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'k', '_', '-', 'é', '步'),
  maxLength: 60,
});
const LITERAL = fc.record({
  text: fc.string({
    unit: fc.constantFrom('a', 'b', 'k', '_', '-', '步'),
    minLength: 3,
    maxLength: 7,
  }),
  fold: fc.boolean(),
});

/** In a run of one letter, only the first place is one where a key may begin. */
const inRun = (literal: string, text: string, at: number): boolean =>
  /^(\w)\1+$/.test(literal) && text[at - 1] === text[at];

it('finds every occurrence that a plain search finds, and no other', () => {
  fc.assert(
    fc.property(
      fc.array(LITERAL, { minLength: 1, maxLength: 8 }),
      SMALL,
      fc.nat(60),
      fc.nat(60),
      (literals, text, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const expected: string[] = [];
        for (const [index, { text: literal, fold }] of literals.entries()) {
          for (let at = from; at < Math.min(to, text.length); at++) {
            const there = text.slice(at, at + literal.length);
            if ((fold ? there.toLowerCase() : there) === literal && !inRun(literal, text, at))
              expected.push(`${at} ${index}`);
          }
        }
        const found: string[] = [];
        prefilter(literals)(text, from, to, (at, index) => found.push(`${at} ${index}`));
        expect(found.sort()).toEqual(expected.sort());
      },
    ),
  );
});

it('tells once of a letter that is repeated, however often', () => {
  const text = `key=${'A'.repeat(2000)}\n${'A'.repeat(50)}-----`;
  const found: number[] = [];
  prefilter([{ text: 'A'.repeat(21), fold: false }])(text, 0, text.length, (at) => found.push(at));
  expect(found).toEqual([4, 2005]);
});
