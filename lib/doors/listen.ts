/** Marks events that the self-test sends through the doors. */
const probes = new WeakSet<Event>();
const answered = new WeakSet<Event>();

/**
 * Listens on `window` in the capture phase, before any listener of the page if the guard started at
 * document_start. Handlers see trusted events only: what a script makes up is not the user's doing.
 * An error in a handler never reaches the page.
 * @param scripted events made by scripts as well.
 */
export function listen<K extends keyof WindowEventMap>(
  type: K,
  signal: AbortSignal,
  handler: (event: WindowEventMap[K]) => void,
  scripted = false,
): void {
  const heard = (event: WindowEventMap[K]): void => {
    if (probes.has(event)) {
      answered.add(event);
      event.stopImmediatePropagation();
      return;
    }
    if (event.isTrusted || scripted) handler(event);
  };
  const attach = (): void => window.addEventListener(type, heard, { capture: true, signal });
  attach();
  keepAttached(signal, attach);
}

/** What attaches the listeners, by the signal that ends them. */
const attached = new WeakMap<AbortSignal, (() => void)[]>();

/**
 * `document.open()`, by which some editors write their frame, removes every listener of the window. It
 * replaces the document's children as well; to attach what is still attached changes nothing.
 */
function keepAttached(signal: AbortSignal, attach: () => void): void {
  const known = attached.get(signal);
  if (known) {
    known.push(attach);
    return;
  }
  const all = [attach];
  attached.set(signal, all);
  // One observer for all of them: a frame pays for each.
  const rewritten = new MutationObserver(() => {
    for (const again of all) again();
  });
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
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
