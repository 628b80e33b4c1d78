/** Marks events that the self-test sends through the doors. */
const probes = new WeakSet<Event>();
const answered = new WeakSet<Event>();
/** Whoever stops an event stops it for the doors behind as well. */
const stopped = new WeakSet<Event>();

type Handler = (event: Event) => void;

/** By type: one listener of the browser's for all of a type, as a frame pays for each. */
const handlers: Record<string, Handler[]> = {};

/**
 * Listens on `window` in the capture phase, before any listener of the page if the guard started at
 * document_start. Handlers see trusted events only: what a script makes up is not the user's doing.
 * An error in a handler reaches neither the page nor the next handler.
 * @param signal ends it. The browser is not told of it, which would cost as much again.
 * @param scripted events made by scripts as well.
 */
export function listen<K extends keyof WindowEventMap>(
  type: K,
  signal: AbortSignal,
  handler: (event: WindowEventMap[K]) => void,
  scripted = false,
): void {
  if (!isKept) keepAttached();
  handlers[type] ??= [];
  handlers[type].push((event) => {
    if ((event.isTrusted || scripted) && !signal.aborted) handler(event as WindowEventMap[K]);
  });
  hearFirst(type);
}

/** The name of an event that only our scripts know, among those of the browser. */
export const own = (name: string): keyof WindowEventMap => name as keyof WindowEventMap;

/** Has the doors hear an event before any other listener, ours included. */
export function hearFirst(type: keyof WindowEventMap): void {
  listenAt(window, type);
}

/** Hears a type of event where it does not come from to the window. */
export function listenAt(place: EventTarget, type: keyof WindowEventMap): void {
  place.addEventListener(type, heard, true);
}

/** Hears a type of event that leaves no shadow root in those an element lies in. */
export function listenAround(element: Element | null, type: keyof WindowEventMap): void {
  let root = element?.getRootNode();
  for (; root instanceof ShadowRoot; root = root.host.getRootNode()) listenAt(root, type);
}

function heard(event: Event): void {
  if (probes.has(event)) {
    answered.add(event);
    event.stopImmediatePropagation();
    return;
  }
  for (const handler of handlers[event.type] ?? []) {
    try {
      handler(event);
    } catch {}
    if (stopped.has(event)) return;
  }
}

let isKept = false;

/**
 * `document.open()`, by which some editors write their frame, removes every listener of the window. It
 * replaces the document's children as well; to attach what is still attached changes nothing. Not `soon`: a
 * frame may be written in the moment it is made.
 */
function keepAttached(): void {
  isKept = true;
  new MutationObserver(() => {
    for (const type in handlers) window.addEventListener(type, heard, true);
  }).observe(document, { childList: true });
}

const waiting: (() => void)[] = [];

/**
 * Does something as soon as the browser has its turn again. What no first event needs is not done before the
 * page.
 */
export function soon(act: () => void): void {
  if (waiting.push(act) > 1) return;
  setTimeout(() => {
    for (const one of waiting.splice(0)) one();
  });
}

/**
 * Does a door listen for this event, ahead of the page? The probe is stopped by the first listener
 * it meets, so the page sees it only if the guard comes second, and then the answer is no.
 */
export function probe(type: keyof WindowEventMap): boolean {
  const event = new Event(type, { cancelable: true });
  probes.add(event);
  let seenByPage = false;
  const after = (): void => {
    seenByPage = true;
  };
  window.addEventListener(type, after, { capture: true, once: true });
  window.dispatchEvent(event);
  window.removeEventListener(type, after, { capture: true });
  return answered.has(event) && !seenByPage;
}

/** Stops an event for good: neither the page nor the browser sees it. */
export function stop(event: Event): void {
  stopped.add(event);
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The part of `NavigateEvent` that counts here. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** Listens for navigations of this frame, where the browser announces them. */
export function listenNavigate(signal: AbortSignal, handler: (event: NavigateEvent) => void): void {
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => handler(event as NavigateEvent), { signal });
}
