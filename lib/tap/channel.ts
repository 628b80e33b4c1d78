import { apply, dispatch, listen, NativeCustomEvent, unlisten } from './natives';
import { GUARD_HELLO, TAP_HELLO, type TapEvent } from './protocol';

/** What the tap's wrappers need of the guard. */
export interface Channel {
  /** Is there anything to look for? Read before any other work. */
  armed(): boolean;
  /** Asks about an event's text; `true`: hold it. `target` is `window` or the form in question. */
  holds(kind: TapEvent, target: EventTarget, text: string): boolean;
  /**
   * Asks about text that is about to be sent. `null`: it may go. Otherwise calls back once, when the
   * user has decided.
   */
  ask(text: string, decided: (go: boolean) => void): boolean;
}

/** Opens the line to the guard, whichever of the two started first. */
export function openChannel(): Channel {
  const name = crypto.randomUUID();
  const on = (type: string, handler: (event: Event) => void): void =>
    apply(listen, window, [type, handler, true]);
  const emit = (type: string, target: EventTarget, detail: string): boolean =>
    apply(dispatch, target, [
      new NativeCustomEvent(type, { detail, cancelable: true, bubbles: true, composed: true }),
    ]) as boolean;

  let armed = false;
  let count = 0;
  // No prototype: the page may define setters for numbers on Object.prototype.
  const waiting: Record<string, ((go: boolean) => void) | undefined> = Object.create(null);

  const greet = (): boolean => !emit(TAP_HELLO, window, name);
  if (!greet()) {
    const again = (event: Event): void => {
      event.stopImmediatePropagation();
      if (greet()) apply(unlisten, window, [GUARD_HELLO, again, true]);
    };
    on(GUARD_HELLO, again);
  }

  on(`${name}>`, (event) => {
    event.stopImmediatePropagation();
    const message = String((event as CustomEvent<unknown>).detail);
    if (message === 'ping') event.preventDefault();
    else if (message === 'arm' || message === 'disarm') armed = message === 'arm';
    else {
      const id = message.slice(3);
      const decided = waiting[id];
      delete waiting[id];
      decided?.(message.slice(0, 2) === 'go');
    }
  });

  const holds: Channel['holds'] = (kind, target, text) => !emit(name + kind, target, text);
  return {
    armed: () => armed,
    holds,
    ask(text, decided) {
      const id = String(++count);
      waiting[id] = decided;
      const held = holds('network', window, `${id}\n${text}`);
      if (!held) delete waiting[id];
      return held;
    },
  };
}
