/** A box in the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;
const MARGIN = 8;

/**
 * Where a note of this size goes: inside the bottom end corner of a tall field, where it covers least;
 * above a low one, below it if there is no room. Never outside the viewport.
 * @returns the top left corner.
 */
export function place(
  field: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
): { left: number; top: number } {
  const bottom = Math.min(field.bottom, view.height);
  const isTall = bottom - Math.max(field.top, 0) >= size.height * 2.5;
  const above = field.top - size.height - GAP;
  const top = isTall ? bottom - size.height - GAP : above >= MARGIN ? above : field.bottom + GAP;
  const inset = isTall ? GAP : 0;
  const left = rtl ? field.left + inset : field.right - size.width - inset;
  const within = (at: number, length: number, limit: number): number =>
    Math.round(Math.max(MARGIN, Math.min(at, limit - length - MARGIN)));
  return {
    left: within(left, size.width, view.width),
    top: within(top, size.height, view.height),
  };
}
