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

/**
 * Keeps a dialog on top of the page while it is shown: puts it back once if the page throws it out,
 * raises it above what the page opens later.
 * @param onShown called each time it comes up: what listened before may be gone (`document.open()`).
 * @param onLost called when it cannot be kept.
 */
export function createModal(
  { host, root }: Surface,
  dialog: HTMLDialogElement,
  onShown: () => void,
  onLost: () => void,
): Modal {
  let shownAt = 0;
  let shown = false;
  let returned = false;
  let raises = 0;
  let wake: ReturnType<typeof setTimeout> | undefined;

  const open = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
    const focused = root.activeElement ?? dialog.querySelector('.primary');
    if (dialog.open) dialog.close();
    dialog.showModal();
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
    // Opening gives the focus to the first link, which Firefox scrolls to, past the headline.
    for (const part of [dialog, ...dialog.querySelectorAll('.body')]) part.scrollTop = 0;
    shownAt = performance.now();
    // Its controls look asleep for as long as they are.
    dialog.dataset.fresh = '';
    clearTimeout(wake);
    wake = setTimeout(() => delete dialog.dataset.fresh, SETTLE_MS);
    document.addEventListener('toggle', onToggle, true);
    onShown();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
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
  // Dialogs and popovers of the page that open above ours, where a click-through could hide it.
  const onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'open' || event.target === host) return;
    if (++raises > MAX_RAISES) onLost();
    else reopen();
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
      open();
    },
    hide() {
      shown = false;
      clearTimeout(wake);
      observer.disconnect();
      document.removeEventListener('toggle', onToggle, true);
      // Closing first lets the browser give the focus back, without scrolling.
      if (dialog.open) dialog.close();
      host.remove();
    },
  };
}
