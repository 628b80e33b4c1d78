import { fieldAt, isPassword, targetOf } from '../editors/field';
import type { Door } from './door';
import { listen, stop } from './listen';

/** Text let go over a field. Guarded as a paste is; it arrives at the point it was dropped on. */
export const drop: Door = (signal, ask) => {
  /** The field a drag began in: what moves inside of it is no news to the page. */
  let origin: Element | undefined;
  listen('dragstart', signal, (event) => {
    origin = fieldAt(targetOf(event))?.element;
  });
  listen('dragend', signal, () => {
    origin = undefined;
  });
  listen('drop', signal, (event) => {
    const target = targetOf(event);
    const data = event.dataTransfer;
    if (!target || !data || isPassword(target)) return;
    const field = fieldAt(target);
    if (field && field.element === origin) return;
    const text = data.getData('text/plain');
    const html = field?.kind === 'plain' ? '' : data.getData('text/html');
    if (!text && !html) return;

    const answer = ask({
      door: 'drop',
      parts: [
        { text, field },
        { text: html, field, markup: true },
      ],
    });
    if (!answer.held) return;
    stop(event);
    const at = { x: event.clientX, y: event.clientY };
    void answer.outcome.then((outcome) => outcome.insert(field, target, at));
  });
};
