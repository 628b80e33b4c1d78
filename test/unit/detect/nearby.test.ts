// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchNearby } from '../../../lib/detect/nearby';
import { prefilter } from './prefilter-of';

const LITERALS = ['aab', 'abb', 'bab', 'aabba'].map((text) => ({ text, fold: false }));
const search = prefilter(LITERALS);
const nearby = searchNearby(search);

const TEXT = fc.string({ unit: fc.constantFrom('a', 'b', 'b', '\n'), maxLength: 60 });
/** Something else in the place of a part, by where it is in parts of a thousand, and where the window is then. */
const EDIT = fc.record({
  at: fc.nat(1000),
  removed: fc.nat(6),
  added: fc.oneof(TEXT, fc.constant(''), fc.constant('b')),
  from: fc.nat(1000),
  wide: fc.nat(50),
});

function hits(by: typeof search, text: string, from: number, to: number): string[] {
  const out: string[] = [];
  by(text, from, to, (at, literal) => out.push(`${at} ${literal}`));
  return out;
}

it('tells what a search tells, in the same order, whatever was typed since the last one', () => {
  fc.assert(
    fc.property(TEXT, fc.array(EDIT, { minLength: 1, maxLength: 12 }), (first, edits) => {
      let text = first.repeat(3);
      for (const { at, removed, added, from, wide } of edits) {
        const begin = Math.floor((text.length * at) / 1000);
        text = text.slice(0, begin) + added + text.slice(begin + removed);
        const start = Math.floor((text.length * from) / 1000);
        const end = Math.min(text.length, start + wide);
        expect(hits(nearby, text, start, end)).toEqual(hits(search, text, start, end));
      }
    }),
    { numRuns: 3000 },
  );
});

it('looks again at no more than the line that was typed in', () => {
  const lines = 'the log of the deploy is attached\n'.repeat(1000);
  let looked = 0;
  const counted = searchNearby((text, from, to, onHit) => {
    looked += to - from;
    search(text, from, to, onHit);
  });
  const type = (text: string, at: number): number => {
    looked = 0;
    counted(text, at - 10_000, at + 10_000, () => undefined);
    return looked;
  };
  expect(type(lines, 17_000)).toBe(20_000);
  const typed = `${lines.slice(0, 17_000)}x${lines.slice(17_000)}`;
  // That line, and those that the window cuts at its ends.
  expect(type(typed, 17_001)).toBeLessThan(120);
});
