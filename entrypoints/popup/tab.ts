import { browser } from 'wxt/browser';
import { framesWithin } from '../../lib/coverage/frames';
import { isLate } from '../../lib/coverage/late';
import type { PageReport } from '../../lib/messages/page';
import { SELF_TEST_PORT, type SelfTestReport } from '../../lib/messages/self-test';
import { parseSelfTestReport } from '../../lib/messages/self-test-report';

/** What is known of the tab: addresses come with `activeTab`, reports from the guards themselves. */
export interface Tab {
  readonly id: number | undefined;
  /** Empty: not known, or no page of the web. */
  readonly url: string;
  /** Empty: not known, as the tab has gone elsewhere under the popup; `null`: no page of the web. */
  readonly host: string | null;
  /** Where the browser lets Keyslip run; `null` until it has said so. */
  readonly granted: readonly string[] | null;
  /** The guard came after the page; `null`: the browser lets no script of ours run there, not even after a click. */
  readonly late: boolean | null;
  /** Frames of the page and itself, guarded or not, as far as Keyslip may look; 0 until they are counted. */
  readonly frames: number;
  readonly reports: readonly SelfTestReport[];
  /** They have had their time: who has not answered by now is not there. */
  readonly waited: boolean;
  /** What they expose, one a frame. */
  readonly page: readonly PageReport[];
  /** Nobody answered, or nobody will answer any more. */
  readonly closed: boolean;
}

/**
 * Has every frame of the tab test itself, and takes down what they say.
 * @param left called when those that have answered are gone: the tab is about to show another page.
 * @returns ends it.
 */
export function connect(
  id: number,
  tab: () => Tab,
  update: (change: Partial<Tab>) => void,
  left: () => void,
): () => void {
  const port = browser.tabs.connect(id, { name: SELF_TEST_PORT });
  port.onMessage.addListener((message: unknown) => {
    const report = parseSelfTestReport(message);
    if (!report) return;
    const others = tab().reports.filter(({ frame }) => frame !== report.frame);
    const host = report.top ? report.host : tab().host;
    update({ host, reports: [...others, report] });
  });
  port.onDisconnect.addListener(() => {
    if (tab().reports.length > 0) left();
    else update({ closed: true });
  });
  return () => port.disconnect();
}

/** Where a tab is now, as far as the browser says it: after a visit elsewhere the click on the button is worth no more. */
export async function whereIs(id: number): Promise<Pick<Tab, 'url' | 'host'>> {
  const { url } = await browser.tabs.get(id).catch(() => ({ url: undefined }));
  return { url: url ?? '', host: url === undefined ? '' : hostOf(url) };
}

/** Did the guard of the tab come after its page? `null` where no script may run, and so no guard is. */
export async function wasLate(tabId: number): Promise<boolean | null> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: isLate });
    return top?.result === true;
  } catch {
    return null;
  }
}

/** The frames of a tab, and the page itself. Of those that Keyslip may not run in, the frames within are not counted. */
export async function countFrames(tabId: number): Promise<number> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: framesWithin });
    return frames.reduce((sum, { result }) => sum + Number(result ?? 0), 1);
  } catch {
    return 0;
  }
}

/** The tab the popup was opened over; `?tab=` names another, for a popup opened as a page. */
export async function findTab(): Promise<{ id?: number | undefined; url?: string | undefined }> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? {};
}

/** @returns `null` for an address that is none of the web. */
export function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}
