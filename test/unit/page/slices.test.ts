import { afterEach, expect, it, vi } from 'vitest';
import { createSlices } from '../../../lib/page/slices';

afterEach(() => vi.unstubAllGlobals());

/** Steps that take so many ms each, in slices of an idle browser. @returns the steps of each slice. */
function slicesOf(steps: readonly number[]): number[][] {
  let now = 0;
  const idle: ((deadline: { timeRemaining(): number }) => void)[] = [];
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestIdleCallback', (run: (typeof idle)[number]) => idle.push(run));
  const left = [...steps];
  const ran: number[][] = [];
  const step = (): boolean => {
    const taken = left.shift() ?? 0;
    now += taken;
    ran.at(-1)?.push(taken);
    return left.length > 0;
  };
  createSlices(new AbortController().signal, step).wake();
  for (let run = idle.shift(); run; run = idle.shift()) {
    ran.push([]);
    run({ timeRemaining: () => 50 });
  }
  return ran;
}

it('works on until its time is over', () => {
  expect(slicesOf([1, 1, 1, 1, 1, 1])).toEqual([
    [1, 1, 1, 1],
    [1, 1],
  ]);
});

it('begins nothing after a step that took long, and does each in the end', () => {
  expect(slicesOf([0.5, 4, 6, 3, 1, 0.5])).toEqual([[0.5, 4], [6], [3], [1, 0.5]]);
});
