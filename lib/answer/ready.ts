import { prepare } from '../detect';

/** How long it goes on at once, in ms, if the browser has that long, or was not idle for as long as it is waited for. */
const SLICE = 4;
/** A page that is never idle is not waited for longer, in ms. */
const BUSY = 250;

/** One for all who have it done: each goes on where another one has stopped. */
let rest: Generator<void> | undefined;

/** Makes detection ready step by step. */
export function* preparing(): Generator<void> {
  rest ??= prepare();
  while (!rest.next().done) yield;
}

/** @returns once detection is ready, which is made so in idle moments. */
export function ready(): Promise<void> {
  const steps = preparing();
  return new Promise((resolve) => {
    const goOn = (deadline: IdleDeadline): void => {
      const left = deadline.didTimeout ? SLICE : deadline.timeRemaining();
      const end = performance.now() + Math.min(SLICE, left);
      let isDone = false;
      do isDone = steps.next().done === true;
      while (!isDone && performance.now() < end);
      if (isDone) resolve();
      else wait();
    };
    const wait = (): unknown => requestIdleCallback(goOn, { timeout: BUSY });
    wait();
  });
}
