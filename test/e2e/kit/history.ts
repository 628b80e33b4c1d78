import type { Reply } from '../../pages/site';
import type { Tab } from './tab';
import { until } from './until';

/** A page that browsers may keep as it is when it is left, unlike those of the fixture's applications. */
export const keptPage: Reply = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>New</title><textarea id="draft"></textarea>
    <script>
      addEventListener('pagehide', () => { document.title = 'Left'; });
      addEventListener('pageshow', (event) => { document.title = event.persisted ? 'Kept' : 'Loaded'; });
    </script>`,
};

/**
 * Goes back to the page before.
 * @param address of that page.
 * @returns whether it is as it was left. Chromium, as Playwright starts it, loads it anew.
 */
export async function goBack(tab: Tab, address: string): Promise<boolean> {
  // The page that asks for it may be gone before it can answer.
  await tab.evaluate(() => window.history.back()).catch(() => undefined);
  const title = await until('the page before is back', () =>
    tab
      .evaluate((url) => location.href === url && /Kept|Loaded/.exec(document.title)?.[0], address)
      .catch(() => null),
  );
  return title === 'Kept';
}
