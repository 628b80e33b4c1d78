import { type Field, fieldAt, isPassword, targetOf } from '../editors/field';
import { readChanged } from '../editors/read';
import type { Door } from './door';
import { listen } from './listen';

/**
 * Whatever enters a field without a paste event: keys, input methods, autofill, an editor's own
 * paste menu. Nothing is interrupted; a finding goes on the watch-list before the page's own input
 * listener runs, so the send that follows is held.
 */
export const typing: Door = (signal, ask) => {
  const look = (field: Field, inserted: number): void => {
    const { text, window } = readChanged(field, inserted);
    ask({ door: 'type', parts: [{ text, field, window }] });
  };
  listen('input', signal, (event) => {
    const target = targetOf(event);
    const field = fieldAt(target);
    if (!field || isPassword(target)) return;
    look(field, event instanceof InputEvent ? (event.data?.length ?? 0) : 0);
  });

  // An editor that draws its text shows it after the event, or fires none: it is read as it is drawn.
  let drawing: MutationObserver | null = null;
  listen('focusin', signal, (event) => {
    drawing?.disconnect();
    const field = fieldAt(targetOf(event));
    if (field?.kind !== 'rich' || !field.input) return;
    drawing = new MutationObserver(() => look(field, 0));
    drawing.observe(field.element, { childList: true, characterData: true, subtree: true });
  });
  signal.addEventListener('abort', () => drawing?.disconnect());
};
