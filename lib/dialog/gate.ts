/**
 * Keys and presses meant for the dialog, before the page can see, cancel or act on them: a page's
 * shortcuts and focus traps listen on `window` too, and the first to listen is the first to hear.
 */
type Listener = (event: Event) => void;

const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'beforeinput',
  'input',
  'paste',
] as const;
const TOUCH = ['touchstart', 'touchend'] as const;

interface Gate {
  current: Listener | null;
  readonly hear: Listener;
}
const KEY = Symbol.for('keyslip.gate');

/**
 * One a frame, in a global of the isolated world that no page can see: the script that listens from
 * document_start on is not the one that shows the dialog.
 */
function gate(): Gate {
  const world = globalThis as { [KEY]?: Gate };
  if (world[KEY]) return world[KEY];
  const made: Gate = {
    current: null,
    hear: (event) => {
      if (made.current && event.isTrusted) made.current(event);
    },
  };
  world[KEY] = made;
  return made;
}

/**
 * Takes the place at the head of the queue; call it at document_start. Costs one comparison an event
 * while no dialog is open. A second call changes nothing, unless `document.open()` has thrown the
 * listeners out; a guard that takes over from another one keeps its place.
 */
export function listenFirst(): void {
  const { hear } = gate();
  for (const type of TYPES) window.addEventListener(type, hear, true);
  for (const type of TOUCH) window.addEventListener(type, hear, { capture: true, passive: true });
}

/** From now on `listener` hears all of them. */
export function takeEvents(listener: Listener): void {
  listenFirst();
  gate().current = listener;
}

/**
 * Gives the events back to the page.
 * @param pressed something is still down: only once it is let go. The key that answered the dialog
 * must not write into the field that has the focus next.
 */
export function releaseEvents(pressed: boolean): void {
  gate().current = pressed ? drain : null;
}

function drain(event: Event): void {
  // What was decided is being written while the key is still down.
  if (event.type.endsWith('input')) return;
  const isFresh =
    event.type === 'pointerdown' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat);
  if (isFresh || event.type === 'keyup' || event.type === 'click') gate().current = null;
  if (isFresh) return;
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}
