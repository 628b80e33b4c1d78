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
/**
 * Slices asked for at once. A browser runs those it has in one idle period one by one, with whatever is more
 * urgent in between; one asked for meanwhile waits for the next period, which may be 50 ms later.
 */
const AT_ONCE = 4;
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
  const waiting = new Set<number>();
  const run = (deadline: IdleDeadline): void => {
    if (signal.aborted) return;
    const begin = performance.now();
    const end = begin + Math.max(LEAST, Math.min(SLICE, deadline.timeRemaining()));
    let more = true;
    let now = begin;
    while (more && now < end) {
      more = step();
      now = performance.now();
    }
    total += now - begin;
    longest = Math.max(longest, now - begin);
    slices++;
    if (more) wake();
    else rest();
  };
  const wake = (): void => {
    while (waiting.size < AT_ONCE && !signal.aborted) {
      const handle = requestIdleCallback((deadline) => {
        waiting.delete(handle);
        run(deadline);
      });
      waiting.add(handle);
    }
  };
  const rest = (): void => {
    for (const handle of waiting) cancelIdleCallback(handle);
    waiting.clear();
  };
  signal.addEventListener('abort', rest, { once: true });
  return { wake, cost: () => ({ total, longest, slices }) };
}
