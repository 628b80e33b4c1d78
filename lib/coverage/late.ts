/**
 * Functions that the browser carries into a page's frames as text, so they refer to nothing outside
 * of themselves.
 */

/**
 * Claims a frame for scripts that come after its page.
 * @param asked an event that every guard of a frame keeps to itself: Chromium leaves that of an earlier version, or from
 *   before Keyslip was switched off, running in a world of its own.
 * @returns `false` if a guard is there.
 */
export function claimFrame(asked: string): boolean {
  const world = globalThis as Record<symbol, unknown>;
  if (world[Symbol.for('keyslip.guard')]) return false;
  let isAlone = false;
  const reached = (): void => {
    isAlone = true;
  };
  addEventListener(asked, reached, { capture: true, once: true });
  dispatchEvent(new Event(asked));
  removeEventListener(asked, reached, true);
  if (!isAlone) return false;
  world[Symbol.for('keyslip.late')] = true;
  return true;
}

/** Did the guard of this frame come after the page, which may have kept what the tap replaces? */
export function isLate(): boolean {
  return Symbol.for('keyslip.late') in globalThis;
}
