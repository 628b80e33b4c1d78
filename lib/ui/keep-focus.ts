/**
 * Removing an entry of a list takes the button with it that was pressed, or leaves it with nothing more to remove, and
 * the focus falls back to the top of the page, without a word to readers. It goes on to the entry that has come up instead, or else to the nearest heading.
 */
export function keepFocus(page: HTMLElement): void {
  let last: HTMLElement | null = null;
  /** Where it was: lists and sections around it, and the place of its entry among the others. */
  let around: Element[] = [];
  let at = 0;
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    const entry = target.closest('li, tr');
    around = ancestors(entry ?? target);
    at = entry ? [...(entry.parentElement?.children ?? [])].indexOf(entry) : 0;
  });
  new MutationObserver(() => {
    const { activeElement, body } = document;
    // Browsers differ in when a button that cannot be pressed any more loses it.
    const isOff = last?.matches(':disabled') && activeElement === last;
    if (!last || !(isOff || ((activeElement ?? body) === body && !last.isConnected))) return;
    last = null;
    const [list] = around;
    const entries = list?.isConnected && list.matches('ul, tbody') ? [...list.children] : [];
    const entry = entries[Math.min(at, entries.length - 1)];
    const next =
      entry?.querySelector<HTMLElement>('button:not(:disabled)') ?? headingNear(around, page);
    if (!next) return;
    if (!next.matches('button')) next.tabIndex = -1;
    next.focus();
  }).observe(page, { childList: true, subtree: true });
}

function ancestors(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestors(parentElement)] : [];
}

function headingNear(around: readonly Element[], page: HTMLElement): HTMLElement | null {
  for (const one of around) {
    const heading = page.contains(one) && one.querySelector<HTMLElement>('h1, h2, h3');
    if (heading) return heading;
  }
  return page.querySelector('h1');
}
