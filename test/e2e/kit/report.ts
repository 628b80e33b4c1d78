import type { Kit } from './kit';
import type { Tab } from './tab';
import { until } from './until';

/** One finding as the result page shows it. */
export interface ShownFinding {
  readonly file: string;
  readonly gravity: string;
  /** What it is, with the hint at its value. */
  readonly what: string;
  readonly where: string;
  readonly says: string;
  readonly advice: string;
}

export interface ReportSays {
  readonly title: string;
  readonly status: string;
  readonly findings: readonly ShownFinding[];
  readonly unread: readonly string[];
  readonly buttons: readonly string[];
}

/** Runs in the page, so it may use nothing from outside. */
export function readReport(): ReportSays {
  const clean = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    title: clean(document.querySelector('h1')),
    status: clean(document.querySelector('[role=status]')),
    findings: all('.file').flatMap((section) =>
      [...section.querySelectorAll('li')].map((item) => ({
        file: clean(section.querySelector('h2')),
        gravity: item.className,
        what: clean(item.querySelector('.what')),
        where: clean(item.querySelector('.where')),
        says: clean(item.querySelector('.says')),
        advice: clean(item.querySelector('.advice')),
      })),
    ),
    unread: all('.unread li').map(clean),
    buttons: all('button').map(clean),
  };
}

/** Reads a result page, or the panel of the developer tools, as it is now. */
export const reportSays = (page: Tab): Promise<ReportSays> => page.evaluate(readReport);

/** Scans a tab as its popup's button does, and waits for the end. */
export async function scanPage(kit: Kit, tab: Tab): Promise<Tab> {
  const popup = await kit.popup(tab);
  const id = await popup.evaluate(() => new URLSearchParams(location.search).get('tab'));
  await popup.close();
  return kit.extensionPage(`report.html?tab=${id}`);
}

/** Waits until the status of a result page fits. @param patience how long it may take, in ms. */
export async function reportStatus(
  page: Tab,
  status: RegExp,
  patience?: number,
): Promise<ReportSays> {
  let last: ReportSays | undefined;
  try {
    const says = async (): Promise<ReportSays | null> => {
      last = await reportSays(page);
      return status.test(last.status) ? last : null;
    };
    return await until(`the result page says ${status}`, says, patience);
  } catch (error) {
    throw new Error(`${String(error)}; it says ${JSON.stringify(last)}`);
  }
}

/** Clicks a button of a result page by its text, wherever it is on the page. */
export async function clickInReport(page: Tab, name: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await until(`the result page has "${name}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button, label, summary')].find((element) =>
        element.textContent?.trim().startsWith(wanted),
      );
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, name),
  );
  await page.clickAt(x, y);
}
