import { afterEach, expect, it } from 'vitest';
import { claimFrame, isLate } from '../../../lib/coverage/late';

const world = globalThis as Record<symbol, unknown>;
const [guard, late] = ['keyslip.guard', 'keyslip.late'].map((name) => Symbol.for(name)) as [
  symbol,
  symbol,
];
const ASKED = 'asked-of-guards';

afterEach(() => {
  delete world[guard];
  delete world[late];
});

it('claims a frame without a guard, and none where there is one', () => {
  expect(claimFrame(ASKED)).toBe(true);
  expect(isLate()).toBe(true);
  world[guard] = {};
  expect(claimFrame(ASKED)).toBe(false);
});

it('leaves a frame to the guard of an earlier version, which lives in a world of its own', () => {
  let asked = 0;
  const keep = (event: Event): void => {
    asked++;
    event.stopImmediatePropagation();
  };
  addEventListener(ASKED, keep, true);
  expect(claimFrame(ASKED)).toBe(false);
  expect(isLate()).toBe(false);
  removeEventListener(ASKED, keep, true);
  expect(asked).toBe(1);
  expect(claimFrame(ASKED)).toBe(true);
});
