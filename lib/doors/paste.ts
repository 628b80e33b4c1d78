import { rememberCaret } from '../editors/caret';
import { fieldAt, isPassword, targetOf } from '../editors/field';
import type { Door } from './door';
import { listen, stop } from './listen';

/** Text from the clipboard, before page or editor see it. */
export const paste: Door = (signal, ask) => {
  listen('paste', signal, (event) => {
    const target = targetOf(event);
    const data = event.clipboardData;
    if (!target || !data || isPassword(target)) return;
    const field = fieldAt(target);
    const text = data.getData('text/plain');
    // A plain field takes no markup, so what hides in it cannot leave through one.
    const html = field?.kind === 'plain' ? '' : data.getData('text/html');
    if (!text && !html) return;

    const answer = ask({
      door: 'paste',
      parts: [
        { text, field },
        { text: html, field, markup: true },
      ],
    });
    if (!answer.held) return;
    stop(event);
    const restore = rememberCaret(field, target);
    void answer.outcome.then((outcome) => {
      restore();
      return outcome.insert(field, target);
    });
  });
};
