/** A box in the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;
const MARGIN = 8;

/** The top left corner of a note. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/**
 * Where a note of this size goes: inside the bottom end corner of a tall field, where it covers least;
 * above a low one, below it or beside it if there is no room, then further above, past what belongs to the field (a
 * chat at the bottom of the window has its tools and its send button there), and at the bottom end of the window as
 * a last resort. Never outside the viewport, and on no control as long as there is another place.
 * @param isFree says whether a note would cover no control of the page there.
 */
export function place(
  field: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
  isFree: (at: Corner) => boolean = () => true,
): Corner {
  const bottom = Math.min(field.bottom, view.height);
  const isTall = bottom - Math.max(field.top, 0) >= size.height * 2.5;
  const within = (at: number, length: number, limit: number): number =>
    Math.round(Math.max(MARGIN, Math.min(at, limit - length - MARGIN)));
  const at = (left: number, top: number): Corner => ({
    left: within(left, size.width, view.width),
    top: within(top, size.height, view.height),
  });
  const inset = isTall ? GAP : 0;
  const end = rtl ? field.left + inset : field.right - size.width - inset;
  const [before, after] = [field.left - size.width - GAP, field.right + GAP];
  const above = field.top - size.height - GAP;
  const places = [
    ...(isTall ? [at(end, bottom - size.height - GAP)] : []),
    ...(above >= MARGIN ? [at(end, above)] : []),
    at(end, field.bottom + GAP),
    ...(rtl ? [before, after] : [after, before])
      .filter((left) => left >= MARGIN && left + size.width <= view.width - MARGIN)
      .map((left) => at(left, field.top)),
    ...[1, 2, 3]
      .map((step) => above - step * size.height)
      .filter((top) => top >= MARGIN)
      .map((top) => at(end, top)),
    at(rtl ? 0 : view.width, view.height),
  ];
  return places.find(isFree) ?? places[0] ?? at(end, above);
}
