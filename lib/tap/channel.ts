import { addEventListener, apply, dispatchEvent, NativeCustomEvent, slice } from './natives';
import {
  ANSWER,
  ARM,
  BREAK,
  GO,
  GUARD_HELLO,
  MORE,
  PING,
  TAP_HELLO,
  type TapEvent,
} from './protocol';

/** What the tap's wrappers need of the guard. */
export interface Channel {
  /** Is there anything to look for? Read before any other work. */
  armed: boolean;
  /** Asks about a form that a script sends; `true`: hold it. */
  holds(form: unknown): boolean;
  /**
   * Asks about text that is about to be sent. `false`: it may go. Otherwise calls back once, when the
   * user has decided.
   */
  ask(text: string, decided?: (go: boolean) => void): boolean;
}

/**
 * Opens the line to the guard, whichever of the two started first.
 * @param more is called with further ways to stand in, once there is something to look for.
 */
export function openChannel(more: (ways: string) => void): Channel {
  // Not randomUUID(), which pages without TLS do not have.
  const name = `${crypto.getRandomValues(new Uint32Array(4))}`;
  // On what `document.open()` leaves alone: of the window it removes every listener.
  const on = (type: string, once: boolean, handler: (event: Event) => void): void =>
    apply(addEventListener, performance, [
      type,
      (event: Event) => {
        event.stopImmediatePropagation();
        handler(event);
      },
      { once },
    ]);
  const emit = (type: string, target: unknown, detail: string): boolean =>
    !apply(dispatchEvent, target, [
      new NativeCustomEvent(type, { cancelable: true, composed: true, detail }),
    ]);

  let count = 0;
  // No prototype: the page may define setters for numbers on Object.prototype.
  const waiting: Record<string | number, ((go: boolean) => void) | null | undefined> = {
    __proto__: null as never,
  };

  const greet = (): boolean => emit(TAP_HELLO, window, name);

  const channel: Channel = {
    armed: false,
    holds: (form) => emit(name + ('submit' satisfies TapEvent), form, ''),
    ask(text, decided) {
      const id = ++count;
      const held = emit(name + ('network' satisfies TapEvent), window, id + BREAK + text);
      if (held) waiting[id] = decided;
      return held;
    },
  };
  on(name + ANSWER, false, (event) => {
    const { detail } = event as CustomEvent<string>;
    const verb = detail[0];
    if (verb === PING) event.preventDefault();
    else if (!detail[1]) channel.armed = verb === ARM;
    else {
      // Answered once; the name stays, so that no id is used again.
      const rest = apply(slice, detail, [1]);
      if (verb === MORE) return more(rest);
      waiting[rest]?.(verb === GO);
      waiting[rest] = null;
    }
  });
  // Last: a guard may have something to say at once.
  if (!greet()) {
    on(GUARD_HELLO, true, greet);
  }
  return channel;
}
