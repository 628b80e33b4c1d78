import { around } from './around';
import type { Surface } from './surface';
import { SETTLE_MS } from './trust';

const MAX_RAISES = 5;

export interface Modal {
  /** When it came into view, by `performance.now()`. */
  readonly shownAt: number;
  /** Throws what the browser throws: then nothing is shown. */
  show(): void;
  hide(): void;
}

type Hear = (how: 'add' | 'remove', type: string, listener: (event: Event) => void) => void;
const OPEN = ':popover-open';
const FULL = 'fullscreenchange';
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

  const open = (): void => {
    const focused = root.activeElement ?? dialog.querySelector('.primary');
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
    hear('add', 'toggle', onToggle);
    hear('add', FULL, onFull);
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
  const raise = (): void => {
    if (++raises > MAX_RAISES) onLost();
    else reopen();
  };
  // What fills the screen lies above all that was there before it.
  const onFull = (): void => {
    if (document.fullscreenElement) raise();
  };
  // Dialogs and popovers of the page that open above ours, where a click-through could hide it.
  const onToggle = (event: Event): void => {
    const { target, newState } = event as ToggleEvent;
    if (shut.includes(target as HTMLElement)) event.stopImmediatePropagation();
    if (newState === 'open' && target !== host) raise();
  };
  // Only the browser can close it while it is shown: a close request that asked nobody.
  dialog.addEventListener('close', () => {
    if (shown && !dialog.open) onLost();
  });

  return {
    get shownAt() {
      return shownAt;
    },
    show() {
      shown = true;
      for (let at = active; at; at = around(at))
        if (at.matches(OPEN)) shut.unshift(at as HTMLElement);
      open();
    },
    hide() {
      shown = false;
      clearTimeout(wake);
      observer.disconnect();
      hear('remove', 'toggle', onToggle);
      hear('remove', FULL, onFull);
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
