import type { Budget } from './types';

/** Code units between two looks at the clock: on hostile text a few ms, on any other far below one. */
const CHUNK = 32_768;

/**
 * Works through `[from, to)` piece by piece, as far as the budget reaches. The first piece is always
 * done, so that a clock that jumps cannot switch detection off.
 * @returns where it stopped; what lies beyond is among `budget.skipped`.
 */
export function spend(
  budget: Budget | undefined,
  from: number,
  to: number,
  work: (from: number, to: number) => void,
): number {
  if (!budget) {
    work(from, to);
    return to;
  }
  const { units = Number.POSITIVE_INFINITY, ms, clock, skipped, chunk = CHUNK } = budget;
  const end = ms !== undefined && clock ? clock() + ms : Number.POSITIVE_INFINITY;
  const limit = Math.min(to, from + units);
  let at = from;
  do {
    const stop = Math.min(limit, at + chunk);
    work(at, stop);
    at = stop;
  } while (at < limit && (end === Number.POSITIVE_INFINITY || (clock?.() ?? 0) < end));
  if (at < to) skipped.push({ start: at, end: to });
  return at;
}
