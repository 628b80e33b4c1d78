import { describe, expect, it } from 'vitest';
import { boxesOf, readTable } from '../../../../lib/files/picture/lines';

/** A row of a table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const row = (line: number, left: number, width: number, text: string, level = 5): string =>
  [level, 1, 1, 1, line, 1, left, line * 20, width, 10, 90, text].join('\t');

const table = [
  row(1, 0, 300, '', 4),
  row(1, 0, 50, 'TOKEN'),
  row(1, 60, 100, 'ab12cd34ef'),
  // Closer than words are: a blank that is none.
  row(1, 163, 50, 'gh56i'),
  row(1, 230, 40, 'left'),
  row(2, 0, 300, '', 4),
  row(2, 0, 40, 'next'),
  row(2, 45, 5, ' '),
].join('\n');

describe('a table of words', () => {
  it('is read as lines of words with their places', () => {
    const { text, words } = readTable(table);
    expect(text).toBe('TOKEN ab12cd34ef gh56i left\nnext');
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'TOKEN',
      'ab12cd34ef',
      'gh56i',
      'left',
      'next',
    ]);
    expect(words.map(({ line }) => line)).toEqual([1, 1, 1, 1, 2]);
  });

  it('has nothing in it where nothing was read', () => {
    expect(readTable('')).toEqual({ text: '', words: [] });
  });
});

describe('what is covered', () => {
  const reading = readTable(table);
  const covered = (part: string): [number, number][] => {
    const start = reading.text.indexOf(part);
    return boxesOf(reading, start, start + part.length).map(({ left, width }) => [left, width]);
  };

  it('is each word that a part of the text touches, with room around it', () => {
    expect(covered('OKE')).toEqual([[-2, 54]]);
    expect(covered('left\nne')).toEqual([
      [228, 44],
      [-2, 44],
    ]);
  });

  it('goes on to words that stand closer than words do, to both sides', () => {
    const both = [
      [58, 104],
      [161, 54],
    ];
    expect(covered('ab12')).toEqual(both);
    expect(covered('56i').sort(([a], [b]) => a - b)).toEqual(both);
  });
});
