import type { PageReport } from '../../../lib/messages/page';
import type { Kit } from './kit';
import type { Tab } from './tab';

/**
 * Waits until the top frame of a tab has nothing left to look at, and says what it tells the popup.
 * @param enough what to wait for besides.
 */
export async function pageReport(
  kit: Kit,
  tab: Tab,
  enough: 'rest' | 'limit' | number = 'rest',
): Promise<PageReport> {
  const popup = await kit.popup(tab);
  try {
    return await popup.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof api>;
      const api: {
        tabs: {
          connect(
            id: number,
            info: { name: string; frameId: number },
          ): { onMessage: { addListener(heard: (report: PageReport) => void): void } };
        };
      } = (browser ?? chrome) as never;
      const id = Number(new URLSearchParams(location.search).get('tab'));
      const port = api.tabs.connect(id, { name: 'page', frameId: 0 });
      return new Promise<PageReport>((resolve) => {
        port.onMessage.addListener((report) => {
          const done =
            wanted === 'rest'
              ? !report.busy && report.cost.nodes > 0
              : wanted === 'limit'
                ? report.limit !== null
                : report.items.length >= wanted;
          if (done) resolve(report);
        });
      });
    }, enough);
  } finally {
    await popup.close();
    await tab.bringToFront();
  }
}
