import { browser } from 'wxt/browser';
import { PAGE_PORT, type PageReport, type PageRequest } from '../../lib/messages/page';
import { parsePageReport } from '../../lib/messages/page-report';

/** What the frames of a tab have told of what they expose. */
export interface PageLink {
  /** Asks the frames to scroll to an item of one of them. */
  show(frame: number, id: number): void;
}

/** @param heard gets all reports so far, one a frame. */
export function listenToPage(
  tab: number,
  heard: (reports: readonly PageReport[]) => void,
): PageLink {
  let reports: readonly PageReport[] = [];
  const port = browser.tabs.connect(tab, { name: PAGE_PORT });
  port.onMessage.addListener((message: unknown) => {
    const report = parsePageReport(message);
    if (!report) return;
    const known = reports.some(({ frame }) => frame === report.frame);
    reports = known
      ? reports.map((one) => (one.frame === report.frame ? report : one))
      : [...reports, report];
    heard(reports);
  });
  return {
    show(frame, id) {
      const request: PageRequest = { frame, show: id };
      port.postMessage(request);
    },
  };
}
