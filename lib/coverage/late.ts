/**
 * Functions that the browser carries into a page's frames as text, so they refer to nothing outside
 * of themselves.
 */

/** Claims a frame for scripts that come after its page. @returns `false` if a guard is there. */
export function claimFrame(): boolean {
  const world = globalThis as Record<symbol, unknown>;
  if (world[Symbol.for('keyslip.guard')]) return false;
  world[Symbol.for('keyslip.late')] = true;
  return true;
}

/** Did the guard of this frame come after the page, which may have kept what the tap replaces? */
export function isLate(): boolean {
  return Symbol.for('keyslip.late') in globalThis;
}
