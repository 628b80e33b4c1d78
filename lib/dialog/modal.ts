import { around } from './around';
import type { Surface } from './surface';
import { topsWithin } from './tops';
import { SETTLE_MS } from './trust';

/** Of one that opens above it, it may hear, and see it as well. */
const MAX_RAISES = 10;
/** It looks at random times at most this far apart, in ms: a page that blinks cannot aim between them. */
const LOOK_MS = 60;
/** Of the time of a large page, looking takes no more than the 20th part. */
const SPARE = 20;

export interface Modal {
  /** When it came into view, by `performance.now()`. */
  readonly shownAt: number;
  /** Has nothing of the page come above it? If so, it is raised, and has to settle again. */
  isOnTop(): boolean;
  /** Throws what the browser throws: then nothing is shown. */
  show(): void;
  hide(): void;
}

type Hear = (how: 'add' | 'remove', type: string, listener: (event: Event) => void) => void;
const OPEN = ':popover-open';
const RISES = ['toggle', 'fullscreenchange'] as const;
const stop = (event: Event): void => event.stopImmediatePropagation();
const FOCUS = ['blur', 'focusout', 'focus', 'focusin', 'beforetoggle'] as const;

/**
 * Moves the focus without a word to the page: to one whose field closes, or takes its text as it is, as soon as
 * it is left (cells of tables, titles edited in place, tags, popovers), the field seems never left, and what was
 * stopped still has its place then.
 */
function unheard(move: () => void, hear: Hear): void {
  for (const type of FOCUS) hear('add', type, stop);
  try {
    move();
  } finally {
    for (const type of FOCUS) hear('remove', type, stop);
  }
}

/**
 * Keeps a dialog on top of the page while it is shown: puts it back once if the page throws it out,
 * raises it above what the page opens later. Browsers shut a popover when a dialog opens: the one that one
 * wrote in comes back with the answer.
 * @param active what has the focus, in whatever shadow root.
 * @param quiet does not let the page hear that the dialog takes the focus, and gives it back.
 * @param onShown called each time it comes up: what listened before may be gone (`document.open()`).
 * @param onLost called when it cannot be kept.
 */
export function createModal(
  { host, root, hang, leave }: Surface,
  dialog: HTMLDialogElement,
  active: Element | null,
  quiet: boolean,
  onShown: () => void,
  onLost: () => void,
): Modal {
  /** Popovers around what had the focus, the outer ones first. */
  const shut: HTMLElement[] = [];
  /** What is said of a popover in a shadow root of the page is heard there alone. */
  const hear: Hear = (how, type, listener) => {
    for (const at of [window, ...shut.map((popover) => popover.getRootNode())])
      at[`${how}EventListener`](type, listener, true);
  };
  const move = (act: () => void): void => (quiet ? unheard(act, hear) : act());
  let shownAt = 0;
  let shown = false;
  let returned = false;
  let raises = 0;
  let wake: ReturnType<typeof setTimeout> | undefined;
  /** What else was in the top layer when it was looked at last. */
  let known: readonly Element[];

  const open = (): void => {
    const focused = root.activeElement ?? dialog.querySelector('.primary');
    // What the page opens as the focus moves lies above already.
    known = [dialog, ...topsWithin()];
    move(() => {
      if (!host.isConnected) hang(document.documentElement);
      if (dialog.open) dialog.close();
      dialog.showModal();
      (focused as HTMLElement | null)?.focus({ preventScroll: true });
    });
    // Opening gives the focus to the first link, which Firefox scrolls to, past the headline.
    for (const part of [dialog, ...dialog.querySelectorAll('.body')]) part.scrollTop = 0;
    shownAt = performance.now();
    // Its controls look asleep for as long as they are.
    dialog.dataset.fresh = '';
    clearTimeout(wake);
    wake = setTimeout(() => delete dialog.dataset.fresh, SETTLE_MS);
    for (const type of RISES) hear('add', type, onToggle);
    // Nobody could point at a button.
    (document as Partial<Document>).exitPointerLock?.();
    onShown();
    observer.observe(document, { childList: true });
    for (const at of [document.documentElement, host.parentNode ?? document])
      observer.observe(at, { childList: true });
  };
  const reopen = (): void => {
    try {
      open();
    } catch {
      onLost();
    }
  };
  const observer = new MutationObserver(() => {
    if (!shown || host.isConnected) return;
    if (returned) return onLost();
    returned = true;
    reopen();
  });
  const raise = (): false => {
    if (++raises > MAX_RAISES) onLost();
    else reopen();
    return false;
  };
  // Dialogs and popovers of the page that open above ours, where a click-through could hide it.
  const onToggle = (event: Event): void => {
    const { target, newState } = event as ToggleEvent;
    if (shut.includes(target as HTMLElement)) event.stopImmediatePropagation();
    // What fills the screen lies above all that was there before it.
    if (newState ? newState === 'open' && target !== host : document.fullscreenElement) raise();
  };
  // Chromium tells of whatever lies over an element, also of what clicks fall through; Firefox leaves that out.
  const options: object = { trackVisibility: true, delay: 100 };
  const sight = new IntersectionObserver(
    ([entry]: (IntersectionObserverEntry & { isVisible?: boolean })[]) => {
      // On paper it is not at all, and nothing lies over it.
      if (shown && entry?.isIntersecting && entry.isVisible === false) raise();
    },
    options,
  );
  const isOnTop = (): boolean => {
    const before = known;
    known = [dialog, ...topsWithin()];
    return known.every((other) => before.includes(other)) || raise();
  };
  // Of what a page opens in a shadow root nobody hears outside, and a page can keep the other events from us.
  const look = (): void => {
    sight.disconnect();
    if (!shown) return;
    const began = performance.now();
    isOnTop();
    // Observed anew, it is told of in the next frame. In a frame the page around it may lie over it, and means no harm.
    if (window === top) sight.observe(dialog);
    setTimeout(look, (performance.now() - began) * SPARE + Math.random() * LOOK_MS);
  };
  // Only the browser can close it while it is shown: a close request that asked nobody.
  dialog.addEventListener('close', () => {
    if (shown && !dialog.open) onLost();
  });

  return {
    get shownAt() {
      return shownAt;
    },
    isOnTop,
    show() {
      shown = true;
      for (let at = active; at; at = around(at))
        if (at.matches(OPEN)) shut.unshift(at as HTMLElement);
      open();
      look();
    },
    hide() {
      shown = false;
      clearTimeout(wake);
      observer.disconnect();
      for (const type of RISES) hear('remove', type, onToggle);
      // Closing first lets the browser give the focus back, without scrolling.
      move(() => {
        if (dialog.open) dialog.close();
        leave();
      });
      unheard(() => {
        for (const popover of shut) {
          if (!popover.isConnected || popover.matches(OPEN)) continue;
          popover.addEventListener('toggle', stop, { capture: true, once: true });
          popover.showPopover();
        }
        if (shut[0]) (active as HTMLElement).focus({ preventScroll: true });
      }, hear);
    },
  };
}
