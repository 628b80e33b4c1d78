import { type Field, fieldAt, isPassword, targetOf } from '../editors/field';
import { readChanged } from '../editors/read';
import type { Door } from './door';
import { listen } from './listen';

/**
 * Whatever enters a field without a paste event: keys, input methods, autofill, an editor's own
 * paste menu. Nothing is interrupted; a finding goes on the watch-list before the page's own input
 * listener runs, so the send that follows is held. Scripts that fill a field for the user, such as those
 * menus and other extensions, make the event themselves.
 */
export const typing: Door = (signal, ask) => {
  const look = (field: Field, inserted: number): void => {
    const { text, window } = readChanged(field, inserted);
    ask({ door: 'type', parts: [{ text, field, window }] });
  };
  /** Where one writes, and how long its text was when it was looked at, in code units. */
  let current: Field | null = null;
  let length = 0;
  const grown = (): boolean => {
    const before = length;
    if (current?.kind === 'plain') length = current.element.value.length;
    return length !== before;
  };
  /** What was typed into a field that shows nothing of it, as one whose editor draws on a canvas. */
  let typed = '';
  listen(
    'input',
    signal,
    (event) => {
      const target = targetOf(event);
      const field = fieldAt(target);
      if (!field || isPassword(target)) return;
      const { data } = event as InputEvent;
      look(field, data?.length ?? 0);
      grown();
      if (field.kind !== 'rich' || !field.input) return;
      typed += data ?? ' ';
      ask({ door: 'type', parts: [{ text: typed, field }] });
    },
    true,
  );

  // A script that writes into the field without an event moves the caret.
  listen('selectionchange', signal, () => {
    if (current && grown()) look(current, length);
  });

  // An editor that takes keys by itself shows their text after the event, or fires none: it is read as drawn.
  let drawing: MutationObserver | null = null;
  listen('focusin', signal, (event) => {
    drawing?.disconnect();
    typed = '';
    const field = fieldAt(targetOf(event));
    current = field;
    grown();
    if (field?.kind !== 'rich') return;
    drawing = new MutationObserver(() => look(field, 0));
    drawing.observe(field.element, { childList: true, characterData: true, subtree: true });
  });
  signal.addEventListener('abort', () => drawing?.disconnect());
};
