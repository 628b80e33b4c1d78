import type { Page } from '@playwright/test';
import { rest } from './rest';

const FRAMES = 50;

/** What each frame of a page costs it. */
export interface FrameCost {
  /** Main-thread time, in ms. */
  readonly ms: number;
  /** JavaScript's memory, in KB. */
  readonly kb: number;
}

/** Adds fifty empty frames at once, and waits until all that runs in them has run. */
export async function frameCost(page: Page): Promise<FrameCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const now = async (): Promise<{ time: number; heap: number }> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { time: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') / 1024 };
  };
  const before = await now();
  await page.evaluate((frames) => {
    for (let i = 0; i < frames; i++) document.body.append(document.createElement('iframe'));
  }, FRAMES);
  await rest(page);
  const after = await now();
  await session.detach();
  return {
    ms: (after.time - before.time) / FRAMES,
    kb: (after.heap - before.heap) / FRAMES,
  };
}
