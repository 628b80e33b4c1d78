import type { Page } from '@playwright/test';
import { type TraceEvent, traced } from './trace';

const FRAMES = 50;

/** Main-thread time of the extension's scripts in each frame of a page, in ms. */
export interface StartUp {
  /** guard and tap together, which run before the page does. */
  readonly before: number[];
  /**
   * The scripts that come when the frame is idle. In these, which hold nothing, they wait: to run them is
   * part of the main thread's time of pages that load.
   */
  readonly idle: number[];
}

/** Compiling and running, as the browser's own trace has it, in a page with fifty frames. */
export async function startUp(page: Page): Promise<StartUp> {
  await page.goto('https://gitlab.com/bench');
  await page.waitForSelector('body[data-ready]');
  const addFrames = (): Promise<void> =>
    page.evaluate(async (frames) => {
      for (let i = 0; i < frames; i++) {
        document.body.append(document.createElement('iframe'));
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
    }, FRAMES);
  return traced(page, addFrames, (events) => ({
    before: byFrame(events, /\/(?:guard|tap)\.js$/),
    idle: byFrame(events, /\/(?:answer|page)\.js$/),
  }));
}

function byFrame(events: readonly TraceEvent[], scripts: RegExp): number[] {
  const sums = new Map<string, number>();
  for (const { name, dur = 0, args } of events) {
    const { url = '', frame = '' } = args.data ?? {};
    if (name !== 'EvaluateScript' || !scripts.test(url)) continue;
    sums.set(frame, (sums.get(frame) ?? 0) + dur / 1000);
  }
  return [...sums.values()];
}
