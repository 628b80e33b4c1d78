import { type Field, fieldAt, isPassword, targetOf } from '../editors/field';
import { readField } from '../editors/read';
import type { Door } from './door';
import { listen, soon } from './listen';
import { buttonAt } from './send';

/** What may be a field, as far as its markup tells. */
export const FIELDS = 'textarea, input, [contenteditable]';

/** Can somebody write in it, and see what is there? */
export function isOpen({ element }: Field): boolean {
  const { readOnly, disabled } = element as HTMLInputElement;
  return !isPassword(element) && !readOnly && !disabled && element.checkVisibility();
}

/**
 * Secrets that are in a field already: a draft the page put there, or text from before Keyslip
 * started. Looked for when the document is complete, when a field gets the focus and when something is sent, once in
 * each text; treated as if just typed. What nobody can write in, or see, is the page's own.
 */
export const already: Door = (signal, ask) => {
  const looked = new WeakMap<Element, string>();
  const look = (field: Field | null): void => {
    if (!field) return;
    const { element } = field;
    if (!isOpen(field)) return;
    const text = readField(field);
    // A script may write into it later, and fire no event.
    if (looked.get(element) === text) return;
    looked.set(element, text);
    ask({ door: 'type', parts: [{ text, field }] });
  };
  listen('focusin', signal, (event) => look(fieldAt(targetOf(event))));
  const lookAround = (): void => {
    for (const element of document.querySelectorAll(FIELDS)) look(fieldAt(element));
  };
  listen('click', signal, (event) => {
    const button = buttonAt(targetOf(event));
    if (button && ask.sends(button)) lookAround();
  });
  const rest = (): unknown => requestIdleCallback(lookAround);
  soon(() => {
    if (document.readyState === 'loading') listen('DOMContentLoaded', signal, rest);
    else rest();
  });
};
