import { ACTS, ANSWER, ARM, DISARM, HELLO, MORE, SENDS, type TapEvent } from '../tap/protocol';
import { listen, own } from './listen';

/**
 * The guard's end of the line to the tap in the page's world: events under a name that only the two
 * know. Whoever starts second is heard by the first, before any script of the page
 * runs; afterwards neither listens for a greeting any more.
 */
const KEY = Symbol.for('keyslip.channel');
/** In the isolated world's global: a guard that starts anew, after an update, takes it over. */
const world = globalThis as { [KEY]?: string };
let armed = false;
const waiting: (() => void)[] = [];
const idle: (() => void)[] = [];

/** Greets the tap. `signal` ends the waiting for its answer. */
export function linkTap(signal: AbortSignal): void {
  const heard = (event: Event): void => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    event.stopImmediatePropagation();
    // Tells the tap that somebody listens.
    event.preventDefault();
    window.removeEventListener(HELLO, heard, true);
    world[KEY] = event.detail;
    for (const ready of waiting.splice(0)) ready();
    if (armed) tellArmed();
  };
  if (world[KEY]) return;
  window.addEventListener(HELLO, heard, { capture: true, signal });
  performance.dispatchEvent(new CustomEvent(HELLO));
}

/** Is the tap there and answering now? */
export function tapAnswers(): boolean {
  return !!world[KEY] && !tellArmed();
}

/** Says whether there is anything to look for. Unarmed, the tap calls straight through. */
export function armTap(on: boolean): void {
  if (armed === on) return;
  armed = on;
  for (const begin of idle.splice(0)) begin();
  tellArmed();
}

/** @returns `false` if the tap has heard it. */
const tellArmed = (): boolean => tell(armed ? ARM : DISARM);

/** Names further ways for the tap to stand in, as `lib/tap/ways.ts` has them. */
export function tellWays(ways: string): void {
  tell(MORE + ways);
}

/** The same as soon as the tap is there; one that a guard before this one spoke to stands in them. */
export function tellFirstWays(ways: string): void {
  if (!world[KEY]) waiting.push(() => tellWays(ways));
}

/** Does something once there is anything to look for: most frames never have. */
export function onceArmed(begin: () => void): void {
  if (armed) begin();
  else idle.push(begin);
}

/** @returns `false` if the tap answered by cancelling the event. */
export function tell(message: string): boolean {
  if (!world[KEY]) return true;
  return performance.dispatchEvent(
    new CustomEvent(world[KEY] + ANSWER, { detail: message, cancelable: true }),
  );
}

/** What comes with each kind of question. */
interface Told {
  readonly [ACTS]: HTMLElement | null;
  readonly [SENDS]: string;
}

/** Handles one kind of question of the tap; cancelling the event holds what it asks about. */
export function onTap<K extends TapEvent>(
  kind: K,
  signal: AbortSignal,
  handler: (event: Event, told: Told[K]) => void,
): void {
  const attach = (): void => {
    listen(
      own(`${world[KEY]}${kind}`),
      signal,
      (event) => {
        event.stopImmediatePropagation();
        const { detail, submitter } = event as CustomEvent & SubmitEvent;
        // Nobody but the tap knows the name: one has a text, and the other an element.
        handler(event, detail ?? submitter);
      },
      true,
    );
  };
  if (!world[KEY]) waiting.push(attach);
  else attach();
}
