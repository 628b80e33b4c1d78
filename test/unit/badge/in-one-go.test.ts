import { expect, it } from 'vitest';
import { inOneGo } from '../../../lib/badge/in-one-go';

it('acts at once, and once more for whatever came meanwhile', async () => {
  const ends: (() => void)[] = [];
  const act = inOneGo(
    () =>
      new Promise((resolve) => {
        ends.push(resolve);
      }),
  );
  const end = async (at: number): Promise<void> => {
    ends[at]?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  act();
  expect(ends.length).toBe(1);
  for (let i = 0; i < 1000; i++) act();
  expect(ends.length).toBe(1);
  await end(0);
  expect(ends.length).toBe(2);
  await end(1);
  expect(ends.length).toBe(2);
  act();
  expect(ends.length).toBe(3);
});
