import { fieldAt, targetOf } from '../editors/field';
import type { Door } from './door';
import { listen, soon } from './listen';
import { aimOf, askText } from './text';

/** Where in this page the drag began that is under way: what moves inside of a field is no news to the page. */
export let dragged: Element | null = null;

/** Text let go over a field. Guarded as a paste is; it arrives at the point it was dropped on. */
export const drop: Door = (signal, ask) => {
  listen('dragstart', signal, (event) => {
    dragged = targetOf(event);
    // One that the page does not want has no end either.
    soon(() => {
      if (event.defaultPrevented) dragged = null;
    });
  });
  listen('dragend', signal, () => {
    dragged = null;
  });
  listen('drop', signal, (event) => {
    const aim = aimOf(event);
    if (!aim || (aim.field && aim.field.element === fieldAt(dragged)?.element)) return;
    const { clientX: x, clientY: y } = event;
    askText(event, 'drop', aim, event.dataTransfer, ask, (bundle) => (outcome) => {
      return outcome.insert(aim.field, aim.target, bundle, { x, y });
    });
  });
};
