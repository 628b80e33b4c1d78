import type { Page } from '@playwright/test';
import { until } from './until';

const popups = "chrome.extension.getViews({ type: 'popup' })";

/**
 * Clicks the extension's button over a tab, and closes the popup once it has drawn itself: one that is
 * closed while it asks for its strings leaves the browser without them.
 * @param office a page of the extension.
 */
export async function clickAction(page: Page, office: Page): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser takes no commands');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.findLast(({ url }) => url === page.url())?.targetId;
  // The protocol knows this command; Playwright's types do not.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: new URL(office.url()).host, targetId });
  await until('the popup opened', () =>
    office.evaluate<boolean>(`${popups}.some((view) => view.document.querySelector('h1'))`),
  );
  await office.evaluate(`${popups}.forEach((view) => view.close())`);
  await session.detach();
}
