import { describe, expect, it } from 'vitest';
import { placesNow, replaceIn, stepsOf } from '../../../lib/editors/replace';
import { textareaWith, withCommands } from './plain';

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

describe('what is replaced in a plain field', () => {
  withCommands();
  const replaced = '$A and $B end';
  const text = 'AAAA and AAAABBBB end';
  const places = [
    { start: 0, end: 4, text: '$A' },
    { start: 9, end: 17, text: '$B' },
  ];

  it.each([
    ['is gone, and the caret stays at the end', text.length, replaced.length],
    ['is gone, and the caret stays between', 6, 4],
    ['is gone, and the caret stays in front', 0, 0],
  ])('%s', async (_, caret, after) => {
    const element = textareaWith(text, caret);
    expect(await replaceIn({ kind: 'plain', element }, places, text)).toBe('written');
    expect(element.value).toBe(replaced);
    expect([element.selectionStart, element.selectionEnd]).toEqual([after, after]);
  });

  it('is gone where it stands now', async () => {
    const element = textareaWith(`1\n${text}`, 0);
    expect(await replaceIn({ kind: 'plain', element }, places, text)).toBe('written');
    expect(element.value).toBe(`1\n${replaced}`);
  });

  it('is gone where no command reaches, and the page hears of it', async () => {
    document.execCommand = () => false;
    const element = textareaWith(text, 0);
    let heard = 0;
    element.addEventListener('input', () => heard++);
    expect(await replaceIn({ kind: 'plain', element }, places, text)).toBe('written');
    expect([element.value, heard]).toEqual([replaced, 1]);
  });

  it('is said to be there still where a page puts it back', async () => {
    const element = textareaWith(text, 0);
    Object.defineProperty(element, 'value', { get: () => text, set: () => undefined });
    expect(await replaceIn({ kind: 'plain', element }, places, text)).toBe('refused');
  });

  it('is not said to be gone with its field', async () => {
    const element = textareaWith(text, 0);
    element.addEventListener('input', () => element.remove());
    expect(await replaceIn({ kind: 'plain', element }, places, text)).toBe('refused');
  });
});
