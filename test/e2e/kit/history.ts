import type { Tab } from './tab';
import { until } from './until';

/**
 * Goes back to the page before. Firefox shows it as it was left; Chromium, as Playwright starts it, loads it anew.
 * @param address of that page.
 */
export async function goBack(tab: Tab, address: string): Promise<void> {
  // The page that asks for it may be gone before it can answer.
  await tab.evaluate(() => window.history.back()).catch(() => undefined);
  await until('the page before is back', () =>
    tab
      .evaluate((url) => location.href === url && document.readyState === 'complete', address)
      .catch(() => false),
  );
}
