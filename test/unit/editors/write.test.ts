import { describe, expect, it } from 'vitest';
import { insert } from '../../../lib/editors/write';
import { textareaWith, withCommands } from './plain';

const redacted = 'export GITHUB_TOKEN=$GITHUB_TOKEN';

const write = (element: HTMLTextAreaElement) =>
  insert({ kind: 'plain', element }, element, { text: redacted, html: '' });

describe('a text written into a plain field', () => {
  withCommands();

  it.each([
    ['an empty field', '', 0, 0],
    ['the end of the same text', redacted, redacted.length, redacted.length],
    ['the middle of the same text, which it tears apart', `${redacted} ${redacted}`, 9, 9],
    ['the place of the same text', `a ${redacted} b`, 2, 2 + redacted.length],
    ['the place of more than the same text', `${redacted}${redacted}`, 5, 40],
  ])('arrives in %s', async (_, value, from, to) => {
    const element = textareaWith(value, from, to);
    expect(await write(element)).toBe('written');
    expect(element.value).toBe(value.slice(0, from) + redacted + value.slice(to));
  });

  it('arrives where the browser knows no commands, as in a document of SVG', async () => {
    document.execCommand = () => {
      throw new DOMException('Only in documents of HTML', 'InvalidStateError');
    };
    const element = textareaWith('left right', 5);
    let heard = '';
    element.addEventListener('input', () => {
      heard = element.value;
    });
    expect(await write(element)).toBe('written');
    expect([element.value, heard]).toEqual(Array(2).fill(`left ${redacted}right`));
  });

  it('goes nowhere when the focus cannot be had', async () => {
    const element = textareaWith('', 0);
    const other = document.createElement('input');
    document.body.append(other);
    other.focus();
    // As behind a modal dialog of the page.
    element.focus = () => undefined;
    expect(await write(element)).toBe('refused');
    expect([element.value, other.value]).toEqual(['', '']);
  });

  it.each([
    ['holds nothing', '', 0],
    ['holds the same text already', `${redacted} `, 0],
  ])('is said to be refused by a field that takes nothing and %s', async (_, value, from) => {
    document.execCommand = () => false;
    expect(await write(textareaWith(value, from))).toBe('refused');
  });
});
