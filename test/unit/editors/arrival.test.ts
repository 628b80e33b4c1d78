import { describe, expect, test } from 'vitest';
import { appears, isBlank, occurrences, showsAll, showsEnd } from '../../../lib/editors/arrival';

const log = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `2026-11-24 INFO step number ${i} of the release is done`,
  );

describe('showsAll', () => {
  test('forgives white space, list marks and quotes that became structure', () => {
    expect(showsAll('one two\u00a0three', 'one  two three')).toBe(true);
    expect(showsAll('first\nsecond', '1. first\n2. second')).toBe(true);
    expect(showsAll('said\nso', '> said\n- so')).toBe(true);
  });

  test('wants every line, in order', () => {
    expect(showsAll('one\nthree', 'one\ntwo\nthree')).toBe(false);
    expect(showsAll('two\none', 'one\ntwo')).toBe(false);
  });
});

describe('showsEnd', () => {
  const lines = log(300);
  const text = lines.join('\n');

  test('takes a window onto the last lines, in whatever order its elements are', () => {
    const shown = lines.slice(-20);
    expect(showsEnd(shown.join('\n'), text, 20)).toBe(true);
    expect(showsEnd([...shown].reverse().join('\n'), text, 20)).toBe(true);
  });

  test('takes no window in which a line is missing or different', () => {
    const different = lines.slice(-20).map((line, i) => (i === 17 ? 'something else' : line));
    expect(showsEnd(different.join('\n'), text, 20)).toBe(false);
    const everything = lines.map((line, i) => (i === 150 ? 'something else' : line));
    expect(showsEnd(everything.join('\n'), text, 20)).toBe(false);
  });

  test('takes neither the beginning nor a few words for the end', () => {
    expect(showsEnd(lines.slice(0, 20).join('\n'), text, 20)).toBe(false);
    expect(showsEnd(lines.slice(-3).join('\n'), text, 20)).toBe(false);
    expect(showsEnd('', text, 20)).toBe(false);
  });

  test('wants half of the window filled, by long lines as often as they wrap', () => {
    expect(showsEnd(lines.slice(-10).join('\n'), text, 20)).toBe(true);
    expect(showsEnd(lines.slice(-9).join('\n'), text, 20)).toBe(false);
    const long = 'word'.repeat(250);
    expect(showsEnd(long, long, 10)).toBe(true);
    expect(showsEnd(long, long, 11)).toBe(false);
  });

  test('looks for lines before the window as far as two hundred', () => {
    const window = lines.slice(-20).join('\n');
    expect(showsEnd(`${lines[80]}\n${window}`, text, 20)).toBe(false);
    expect(showsEnd(`${lines[79]}\n${window}`, text, 20)).toBe(true);
    const short = lines.slice(-22).join('\n');
    expect(showsEnd(`${lines[278]}\n${window}`, short, 20)).toBe(false);
  });

  test('looks for none that says nothing, or is there once more', () => {
    const window = lines.slice(-20).join('\n');
    const having = (line: string) => [...lines.slice(0, 250), line, ...lines.slice(251)].join('\n');
    expect(showsEnd(`elevenchars\n${window}`, having('elevenchars'), 20)).toBe(true);
    expect(showsEnd(`twelve-chars!\n${window}`, having('twelve-chars!'), 20)).toBe(true);
    expect(showsEnd(`twelve chars a\n${window}`, having('twelve chars a'), 20)).toBe(false);
    expect(showsEnd(window, having(lines[290] as string), 20)).toBe(true);
  });

  test('knows a very long line by its end', () => {
    const long = log(200).join(' ');
    expect(showsEnd(long.slice(-600), long, 2)).toBe(true);
    expect(showsEnd(long.slice(0, 600), long, 2)).toBe(false);
    const letters = (count: number) => 'abcdefghij'.repeat(50).slice(0, count);
    const end = (count: number) => letters(401).slice(-count);
    expect(showsEnd(end(200), letters(401), 1)).toBe(true);
    expect(showsEnd(end(199), letters(401), 1)).toBe(false);
    expect(showsEnd(letters(400).slice(-200), letters(400), 1)).toBe(false);
  });
});

test('appears: what a page showed before does not count', () => {
  expect(appears('an old release log', 'an old release log', 'release log')).toBe(false);
  expect(appears('an old release log', 'an old release log\nrelease log', 'release log')).toBe(
    true,
  );
});

test('occurrences and isBlank pass over what nobody sees', () => {
  expect(occurrences('a b\nab', 'ab')).toBe(2);
  expect(occurrences('anything', ' ')).toBe(0);
  expect(isBlank(' \n-- ')).toBe(true);
  expect(isBlank('x')).toBe(false);
});
