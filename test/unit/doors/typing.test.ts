import { afterEach, describe, expect, it } from 'vitest';
import { typing } from '../../../lib/doors/typing';
import type { Field } from '../../../lib/editors/field';
import { asking } from './asking';
import { trusted } from './trusted';

const asked: string[] = [];
/** What its author had begun to delete from at each of them. */
const deletedFrom: (string | undefined)[] = [];
let watched: Field[] = [];
const ask = asking(({ parts, deleted }) => {
  asked.push(...parts.map(({ text }) => text));
  deletedFrom.push(deleted);
  return { held: false, verdict: 'ignore' };
});
typing(new AbortController().signal, Object.assign(ask, { watched: () => watched }));

/** @returns all that was looked at while a word was typed. */
function type(word: string, emptied: boolean, tag: 'textarea' | 'div' = 'textarea'): string[] {
  const field = document.createElement(tag);
  if (tag === 'div') Object.defineProperty(field, 'isContentEditable', { value: true });
  document.body.append(field);
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  // Where another test has typed last is another place.
  field.dispatchEvent(trusted(new Event('pointerdown', { bubbles: true })));
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

describe('what its author deletes', () => {
  const fieldOf = (tag: 'textarea' | 'div'): HTMLElement => {
    const element = document.createElement(tag);
    if (tag === 'div') Object.defineProperty(element, 'isContentEditable', { value: true });
    element.textContent = 'all of it';
    document.body.append(element);
    watched = [{ kind: 'rich', element }];
    element.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true })));
    return element;
  };
  const begins = (element: HTMLElement): void => {
    element.dispatchEvent(
      trusted(new InputEvent('beforeinput', { inputType: 'deleteContentBackward', bubbles: true })),
    );
  };
  const shows = (element: HTMLElement): (string | undefined)[] => {
    deletedFrom.length = 0;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    return [...deletedFrom];
  };
  const task = () => new Promise((over) => setTimeout(over));
  afterEach(() => {
    watched = [];
  });

  it('is known in the field it was in, and in no other', () => {
    const element = fieldOf('textarea');
    begins(element);
    const other = document.createElement('textarea');
    document.body.append(other);
    expect(shows(other)[0]).toBeUndefined();
    expect(shows(element)[0]).toBe('all of it');
  });

  it('is nothing where no deletion followed, whatever a script takes out later', async () => {
    const element = fieldOf('textarea');
    begins(element);
    await task();
    expect(shows(element)[0]).toBeUndefined();
  });

  it('is known as well of an editor that draws it and tells nobody', async () => {
    const element = fieldOf('div');
    begins(element);
    deletedFrom.length = 0;
    element.textContent = 'all of';
    await Promise.resolve();
    expect(deletedFrom).toEqual(['all of it']);
  });
});

describe('what is typed into a field that is emptied at each key', () => {
  /** @returns what was looked at last. */
  const afterwards = (act: (field: Element) => void): string | undefined => {
    type('before', true);
    const field = [...document.querySelectorAll('textarea')].at(-1);
    if (!field) throw new Error('No field');
    act(field);
    field.value = 'x';
    field.dispatchEvent(
      new InputEvent('input', { data: 'x', inputType: 'insertText', bubbles: true }),
    );
    return asked.splice(0).at(-1);
  };

  it.each(['Backspace', 'Delete', 'ArrowLeft', 'Home', 'PageUp'])('begins anew with %s', (key) => {
    const press = (field: Element): boolean =>
      field.dispatchEvent(trusted(new KeyboardEvent('keydown', { key, bubbles: true })));
    expect(afterwards(press)).toBe('x');
  });

  it('begins anew where a pointer has put the caret', () => {
    const press = (field: Element): boolean =>
      field.dispatchEvent(trusted(new Event('pointerdown', { bubbles: true })));
    expect(afterwards(press)).toBe('x');
  });

  it('goes on with any other key, and is not kept for ever', () => {
    const press = (field: Element): boolean =>
      field.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })));
    expect(afterwards(press)).toMatch(/beforex$/);
    expect(type('x'.repeat(9000), true).at(-1)?.length).toBeLessThan(8500);
  });
});

it('reads no field that has become one for a password since one writes in it', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true })));
  asked.length = 0;
  field.type = 'password';
  field.value = 'not ours';
  document.dispatchEvent(trusted(new Event('selectionchange')));
  field.dispatchEvent(trusted(new InputEvent('input', { data: 's', bubbles: true })));
  expect(asked.join()).not.toContain('not ours');
});
