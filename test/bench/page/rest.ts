import type { Page } from '@playwright/test';

/** Idle moments in a row after which nothing more is coming. */
const RESTED = 10;

/** Waits until all that runs in a page has run, ours in idle moments too. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async (rested) => {
    for (let idle = 0; idle < rested; ) {
      const left = await new Promise<number>((resolve) =>
        requestIdleCallback((deadline) => resolve(deadline.timeRemaining())),
      );
      idle = left > 10 ? idle + 1 : 0;
    }
  }, RESTED);
}
