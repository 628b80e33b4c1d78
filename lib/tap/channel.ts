import {
  addEventListener,
  apply,
  dispatchEvent,
  NativeCustomEvent,
  NativeSubmitEvent,
  slice,
} from './natives';
import { ACTS, ANSWER, ARM, BREAK, GO, HELLO, MORE, SENDS } from './protocol';

/** What the tap's wrappers need of the guard. */
export interface Channel {
  /** Is there anything to look for? Read before any other work. */
  armed: boolean;
  /** Asks about an element that a script has do something; `true`: hold it. */
  holds(element: HTMLElement): boolean;
  /**
   * Asks about text that is about to be sent. `false`: it may go. Otherwise calls back once, when the
   * user has decided.
   */
  ask(text: string, decided?: (go: boolean) => void): boolean;
}

/**
 * Opens the line to the guard, whichever of the two started first.
 * @param more is called with further ways to stand in, maybe before this returns.
 */
export function openChannel(more: (channel: Channel, ways: string) => void): Channel {
  // Not randomUUID(), which pages without TLS do not have.
  const name = `${crypto.getRandomValues(new Uint32Array(4))}`;
  // On what `document.open()` leaves alone: of the window it removes every listener.
  const on = (type: string, handler: (event: Event) => void, once?: boolean): void =>
    apply(addEventListener, performance, [
      type,
      (event: Event) => {
        event.stopImmediatePropagation();
        handler(event);
      },
      { once },
    ]);
  // Each kind of event leaves out what it does not know.
  const emit = (type: string, detail: string, submitter?: HTMLElement): boolean =>
    !apply(dispatchEvent, window, [
      new (submitter ? NativeSubmitEvent : NativeCustomEvent)(type, {
        cancelable: true,
        detail,
        submitter,
      } as object),
    ]);

  let count = 0;
  // No prototype: the page may define setters for numbers on Object.prototype.
  const waiting: Record<string | number, ((go: boolean) => void) | null | undefined> = {
    __proto__: null as never,
  };

  const greet = (): boolean => emit(HELLO, name);

  const channel: Channel = {
    armed: false,
    holds: (element) => emit(name + ACTS, '', element),
    ask(text, decided) {
      const id = ++count;
      const held = emit(name + SENDS, id + BREAK + text);
      if (held) waiting[id] = decided;
      return held;
    },
  };
  on(name + ANSWER, (event) => {
    const { detail } = event as CustomEvent<string>;
    const verb = detail[0];
    const rest = apply(slice, detail, [1]);
    if (!rest) {
      channel.armed = verb === ARM;
      // Tells the guard that it was heard.
      event.preventDefault();
    } else {
      // Answered once; the name stays, so that no id is used again.
      if (verb === MORE) return more(channel, rest);
      waiting[rest]?.(verb === GO);
      waiting[rest] = null;
    }
  });
  // Last: a guard may have something to say at once.
  if (!greet()) {
    on(HELLO, greet, true);
  }
  return channel;
}
