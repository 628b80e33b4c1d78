import type { Field } from '../editors/field';
import { readField, readsWhole } from '../editors/read';
import { stops } from '../policy/decide';
import type { Destination } from '../policy/destination';
import { deskNow, type Found, type FrameDesk } from './slot';

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
  let isSilent = false;
  const look = (): void => {
    const desk = deskNow();
    // What is said of a field goes with it: of one that comes back it is said anew.
    const found =
      !signal.aborted && element.isConnected && desk
        ? desk.watchList.in(field).filter(({ value }) => holds(field, value))
        : [];
    if (!desk || !found[0]) {
      end();
      emptied();
      return;
    }
    const wasSilent = isSilent;
    // Settings, and a pause, may be others than when it was written.
    isSilent = !stoppedNow(found, desk.destination(null), desk)[0];
    if (isSilent) emptied();
    else if (wasSilent) desk.mark(field);
  };
  timers.set(element, setInterval(look, EVERY));
}

/** Those of what was typed that would be asked about by now. */
export const stoppedNow = (
  found: readonly Found[],
  where: Destination,
  desk: FrameDesk,
): ReturnType<FrameDesk['decide']> =>
  desk
    .decide(found, where, desk.stored(), desk.memory.isAllowed, Date.now(), 'type')
    .filter(({ verdict }) => stops(verdict));

/** What an editor does not draw need not be gone. The text of a long document costs next to nothing as the browser has it. */
const holds = (field: Field, value: string): boolean =>
  (field.kind === 'rich' && !!field.element.textContent?.includes(value)) ||
  !readsWhole(field) ||
  readField(field).includes(value);
