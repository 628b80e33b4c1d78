import type { Field } from '../editors/field';
import { readField, readsWhole } from '../editors/read';
import { deskNow } from './slot';

/** How often a field is looked at that something is said of, in ms. */
const EVERY = 1000;
const timers = new WeakMap<Element, ReturnType<typeof setInterval>>();

/**
 * Hears when none of its secrets lies in a field any more: of a script that empties it, and of a form that is reset, no event
 * tells the field. They stay on the watch-list, as the page may have taken them to send them.
 * @param watched how many there are; none ends it.
 */
export function lookAfter(
  field: Field,
  watched: number,
  emptied: () => void,
  signal: AbortSignal,
): void {
  const { element } = field;
  const end = (): void => {
    clearInterval(timers.get(element));
    timers.delete(element);
  };
  if (watched === 0) end();
  // With each key it is said anew.
  if (watched === 0 || timers.has(element)) return;
  const look = (): void => {
    // What is said of a field goes with it: of one that comes back it is said anew.
    const isThere =
      !signal.aborted &&
      element.isConnected &&
      deskNow()
        ?.watchList.in(field)
        .some(({ value }) => holds(field, value));
    if (isThere) return;
    end();
    emptied();
  };
  timers.set(element, setInterval(look, EVERY));
}

/** What an editor does not draw need not be gone. The text of a long document costs next to nothing as the browser has it. */
const holds = (field: Field, value: string): boolean =>
  (field.kind === 'rich' && !!field.element.textContent?.includes(value)) ||
  !readsWhole(field) ||
  readField(field).includes(value);
