import { fieldAt, isPassword, targetOf } from '../editors/field';
import { readChanged } from '../editors/read';
import type { Door } from './door';
import { listen } from './listen';

/**
 * Whatever enters a field without a paste event: keys, input methods, autofill, an editor's own
 * paste menu. Nothing is interrupted; a finding goes on the watch-list before the page's own input
 * listener runs, so the send that follows is held.
 */
export const typing: Door = (signal, ask) => {
  listen('input', signal, (event) => {
    const target = targetOf(event);
    const field = fieldAt(target);
    if (!field || isPassword(target)) return;
    const inserted = event instanceof InputEvent ? (event.data?.length ?? 0) : 0;
    const { text, window } = readChanged(field, inserted);
    ask({ door: 'type', parts: [{ text, field, window }] });
  });
};
