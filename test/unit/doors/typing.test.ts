import { expect, it } from 'vitest';
import type { Ask, Question } from '../../../lib/doors/door';
import { typing } from '../../../lib/doors/typing';

const asked: string[] = [];
const ask: Ask = Object.assign(
  ({ parts }: Question) => {
    asked.push(...parts.map(({ text }) => text));
    return { held: false, verdict: 'ignore' } as const;
  },
  {
    files: () => null,
    watched: () => [],
    destination: () => ({ host: '', path: '/', kind: 'unknown', intent: 'ordinary' }) as const,
  },
);
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
