import type { Surface } from './surface';

/**
 * How long the dialog must have been in view before it listens, in ms: what was typed or clicked
 * before was meant for the page.
 */
export const SETTLE_MS = 300;

/** Was this event made by the user, for a dialog that has been there long enough to be read? */
export function isMeant(event: Event, shownAt: number): boolean {
  return event.isTrusted && timeOf(event) - shownAt >= SETTLE_MS;
}

/** When it was made, by `performance.now()`: it may have waited for a busy page. */
export const timeOf = ({ timeStamp }: Event): number =>
  Math.min(timeStamp || Number.POSITIVE_INFINITY, performance.now());

/**
 * Is the control where the user sees it? Refuses a dialog that is detached, faded or covered.
 * @param at where the pointer is; without one, only the control itself is looked at.
 */
export function isSeen(
  { host, root }: Pick<Surface, 'host' | 'root'>,
  dialog: HTMLDialogElement,
  control: Element,
  at?: { readonly x: number; readonly y: number } | undefined,
): boolean {
  if (!host.isConnected || !dialog.open) return false;
  // What surrounds it does not count: the top layer is free of the root's opacity in both browsers.
  const { opacity, visibility } = getComputedStyle(dialog);
  if (opacity !== '1' || visibility !== 'visible') return false;
  if (!at) return true;
  return (
    document.elementFromPoint(at.x, at.y) === host &&
    control.contains(root.elementFromPoint(at.x, at.y))
  );
}
