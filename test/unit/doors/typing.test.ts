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
function type(word: string, emptied: boolean, tag: 'textarea' | 'div' = 'textarea'): string[] {
  const field = document.createElement(tag);
  if (tag === 'div') Object.defineProperty(field, 'isContentEditable', { value: true });
  document.body.append(field);
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  const write = (text: string): void => {
    if ('value' in field) field.value = text;
    else field.textContent = text;
  };
  let text = '';
  for (const data of word) {
    text += data;
    write(text);
    field.dispatchEvent(new InputEvent('input', { data, inputType: 'insertText', bubbles: true }));
    if (!emptied) continue;
    text = '';
    write(text);
  }
  return asked.splice(0);
}

it('looks at the text of any other as it is', () => {
  expect(type('word', false)).toEqual(['w', 'w', 'wo', 'wor', 'word']);
});

it.each(['textarea', 'div'] as const)(
  'puts together what is typed into a %s that is emptied at each key',
  (tag) => {
    expect(type('word', true, tag).at(-1)).toMatch(/word$/);
  },
);
