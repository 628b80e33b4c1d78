import { describe, expect, it } from 'vitest';
import { placesNow, stepsOf } from '../../../lib/editors/replace';

const read = 'user ann key AAAA and AAAABBBB end';
const at = (old: string, text: string) => {
  const start = read.indexOf(old);
  return { start, end: start + old.length, text };
};
const all = [{ ...at('AAAA', '$A') }, at('AAAABBBB', '$B')];

/** What stands at each place now, and what shall. */
const told = (now: string) =>
  placesNow(now, read, all)
    .map(({ start, end, text }) => `${start} ${now.slice(start, end)} ${text}`)
    .sort();

describe('places of replacements', () => {
  it('are those they were, where nothing has changed', () => {
    expect(placesNow(read, read, all)).toBe(all);
  });

  it.each([
    ['a line was put in front', `1\n${read}`, ['15 AAAA $A', '24 AAAABBBB $B']],
    ['one of them is gone', 'key AAAABBBB', ['4 AAAABBBB $B']],
    ['one is there twice', 'AAAA AAAA', ['0 AAAA $A', '5 AAAA $A']],
    ['nothing is there', 'user ann', []],
    ['all was taken out', '', []],
  ])('are found again when %s', (_, now, places) => {
    expect(told(now)).toEqual(places);
  });

  it('need something that shall go', () => {
    expect(placesNow('b', 'a', [{ start: 0, end: 0, text: 'x' }])).toEqual([]);
  });
});

describe('the steps of a replacement', () => {
  const text = 'key AAAA and BBBB end';
  const places = [
    { start: 4, end: 8, text: '$A' },
    { start: 13, end: 17, text: '$B' },
  ];

  it('begin with the last place, so that what was read of the others holds', () => {
    expect(stepsOf(text, places, 2)).toEqual(places.toReversed());
  });

  it('are one where there would be too many, with what stands between', () => {
    expect(stepsOf(text, places.toReversed(), 1)).toEqual([
      { start: 4, end: 17, text: '$A and $B' },
    ]);
  });

  it('are none where nothing is to go', () => {
    expect(stepsOf(text, [], 1)).toEqual([]);
  });
});
