import { expect, it } from 'vitest';
import { typing } from '../../../lib/doors/typing';
import { asking } from './asking';

const asked: string[] = [];
const ask = asking(({ parts }) => {
  asked.push(...parts.map(({ text }) => text));
  return { held: false, verdict: 'ignore' };
});
typing(new AbortController().signal, ask);

/** @returns all that was looked at while a word was typed. */
function type(word: string, emptied: boolean): string[] {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  for (const data of word) {
    field.value += data;
    field.dispatchEvent(new InputEvent('input', { data, inputType: 'insertText', bubbles: true }));
    if (emptied) field.value = '';
  }
  return asked.splice(0);
}

it('looks at the text of any other as it is', () => {
  expect(type('word', false)).toEqual(['w', 'w', 'wo', 'wor', 'word']);
});

it('puts together what is typed into a text area that is emptied at each key', () => {
  expect(type('word', true)).toContain('word');
});
