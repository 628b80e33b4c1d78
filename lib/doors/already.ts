import { type Field, fieldAt, isPassword, targetOf } from '../editors/field';
import { readField } from '../editors/read';
import type { Door } from './door';
import { listen, soon } from './listen';

const FIELDS = 'textarea, input, [contenteditable]';

/**
 * Secrets that are in a field already: a draft the page put there, or text from before Keyslip
 * started. Looked for when the document is complete and when a field gets the focus, once each;
 * treated as if just typed.
 */
export const already: Door = (signal, ask) => {
  const looked = new WeakSet<Element>();
  const look = (field: Field | null): void => {
    if (!field || isPassword(field.element) || looked.has(field.element)) return;
    const text = readField(field);
    // An empty field may be filled later, by a script that fires no event.
    if (text === '') return;
    looked.add(field.element);
    ask({ door: 'type', parts: [{ text, field }] });
  };
  listen('focusin', signal, (event) => look(fieldAt(targetOf(event))));
  const lookAround = (): void => {
    for (const element of document.querySelectorAll(FIELDS)) look(fieldAt(element));
  };
  const rest = (): unknown => requestIdleCallback(lookAround);
  soon(() => {
    if (document.readyState === 'loading') listen('DOMContentLoaded', signal, rest);
    else rest();
  });
};
