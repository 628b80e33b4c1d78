import type { PageReport } from '../../../lib/messages/page';
import type { Kit } from './kit';
import type { Tab } from './tab';

/** How long a tab that is not in front may take to come to rest, and then has the front for itself, in ms. */
const BEHIND = 2000;

/**
 * Waits until the top frame of a tab has nothing left to look at, and says what it tells the popup.
 * @param enough what to wait for besides.
 */
export async function pageReport(
  kit: Kit,
  tab: Tab,
  enough: 'rest' | 'limit' | number = 'rest',
): Promise<PageReport> {
  for (;;) {
    const report = await toldOf(kit, tab, enough);
    if (report) return report;
    // The popup is a tab of its own here, and browsers leave next to no idle moments to those behind it.
    await tab.pass(BEHIND);
  }
}

async function toldOf(
  kit: Kit,
  tab: Tab,
  enough: 'rest' | 'limit' | number,
): Promise<PageReport | null> {
  const popup = await kit.popup(tab);
  try {
    return await popup.evaluate(
      async (wanted, patience) => {
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
        return new Promise<PageReport | null>((resolve) => {
          setTimeout(() => resolve(null), patience);
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
      },
      enough,
      BEHIND,
    );
  } finally {
    await popup.close();
    await tab.bringToFront();
  }
}
