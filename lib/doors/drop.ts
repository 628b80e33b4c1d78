import { fieldAt, targetOf } from '../editors/field';
import type { Door } from './door';
import { listen, soon } from './listen';
import { aimOf, askText } from './text';

/** Text let go over a field. Guarded as a paste is; it arrives at the point it was dropped on. */
export const drop: Door = (signal, ask) => {
  /** The field a drag began in: what moves inside of it is no news to the page. */
  let origin: Element | undefined;
  listen('dragstart', signal, (event) => {
    origin = fieldAt(targetOf(event))?.element;
    // One that the page does not want has no end either.
    soon(() => {
      if (event.defaultPrevented) origin = undefined;
    });
  });
  listen('dragend', signal, () => {
    origin = undefined;
  });
  listen('drop', signal, (event) => {
    const aim = aimOf(event);
    if (!aim || (origin && aim.field?.element === origin)) return;
    const { clientX: x, clientY: y } = event;
    askText(event, 'drop', aim, event.dataTransfer, ask, (bundle) => (outcome) => {
      return outcome.insert(aim.field, aim.target, bundle, { x, y });
    });
  });
};
