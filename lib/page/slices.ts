/** The main thread's time a piece of work has had, in ms. */
export interface Cost {
  readonly total: number;
  /** The longest time in one go. */
  readonly longest: number;
  readonly slices: number;
}

/** Work for idle moments. */
export interface Slices {
  /** There is something to do; with nothing to do nothing runs. */
  wake(): void;
  cost(): Cost;
}

/** How long a slice may last, in ms, if the browser has that long. */
const SLICE = 5;
/** A busy page leaves idle moments that are shorter than their own overhead. */
const LEAST = 1;

/**
 * Runs work in slices while the browser is idle.
 * @param step does a little, a few ms at most. @returns false when there is nothing left to do.
 */
export function createSlices(signal: AbortSignal, step: () => boolean): Slices {
  let total = 0;
  let longest = 0;
  let slices = 0;
  let waiting = 0;
  const run = (deadline: IdleDeadline): void => {
    waiting = 0;
    if (signal.aborted) return;
    const begin = performance.now();
    const end = begin + Math.max(LEAST, Math.min(SLICE, deadline.timeRemaining()));
    let more = true;
    let now = begin;
    // Where a step took long, the next may do so too: what runs for the first time comes in a row.
    let worst = 0;
    do {
      const before = now;
      more = step();
      now = performance.now();
      worst = Math.max(worst, now - before);
    } while (more && now + worst < end);
    total += now - begin;
    longest = Math.max(longest, now - begin);
    slices++;
    if (more) wake();
  };
  const wake = (): void => {
    if (waiting === 0 && !signal.aborted) waiting = requestIdleCallback(run);
  };
  signal.addEventListener('abort', () => cancelIdleCallback(waiting), { once: true });
  return { wake, cost: () => ({ total, longest, slices }) };
}
