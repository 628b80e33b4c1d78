import { expect, it, vi } from 'vitest';
import { preparing, ready } from '../../../lib/answer/ready';
import { scan } from '../../../lib/detect';
import { rng, sampleOf } from '../../samples';

it('makes detection ready once, in idle moments, whoever goes on with it', async () => {
  let idle = 0;
  vi.stubGlobal('requestIdleCallback', (act: (deadline: Partial<IdleDeadline>) => void) => {
    idle++;
    // No time is left: a single step.
    setTimeout(() => act({ timeRemaining: () => 0 }));
  });
  const done = ready();
  const steps = preparing();
  let others = 0;
  while (others < 5 && !steps.next().done) others++;
  await done;
  expect(others).toBe(5);
  expect(idle).toBeGreaterThan(5);
  expect(preparing().next().done).toBe(true);
  const { text, value } = sampleOf('github-pat', rng(3));
  const [found] = scan(text);
  expect(text.slice(found?.start, found?.end)).toBe(value);
  vi.unstubAllGlobals();
});

it('does more at once where the page is never idle, and is not ready much later for that', async () => {
  const turns = async (didTimeout: boolean): Promise<number> => {
    vi.resetModules();
    const afresh = await import('../../../lib/answer/ready');
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now++);
    let count = 0;
    vi.stubGlobal('requestIdleCallback', (act: (deadline: IdleDeadline) => void) => {
      count++;
      setTimeout(() => act({ didTimeout, timeRemaining: () => 0 }));
    });
    await afresh.ready();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    return count;
  };
  expect(await turns(true)).toBeLessThan((await turns(false)) / 2);
});
