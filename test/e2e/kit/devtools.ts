import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chromiumFlags, executablePath } from './chromium';
import { Kit } from './kit';
import type { ReportSays } from './report';
import { readReport } from './report';
import { until } from './until';

/**
 * Chromium with its developer tools open beside each tab, and our panel in them. Playwright's driver does not
 * reach the tools, which are pages of the browser; Puppeteer's does.
 */
export class DevtoolsKit {
  private constructor(
    private readonly browser: Browser,
    private readonly profile: string,
  ) {}

  /** @param port of the fixture server. */
  static async launch(port: number): Promise<DevtoolsKit> {
    const profile = await mkdtemp(join(tmpdir(), 'keyslip-devtools-'));
    const browser = await puppeteer.launch({
      browser: 'chrome',
      executablePath,
      headless: false,
      acceptInsecureCerts: true,
      handleDevToolsAsPage: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      userDataDir: profile,
      args: [
        ...chromiumFlags({ port, extension: Kit.buildOf('chromium') }),
        '--auto-open-devtools-for-tabs',
      ],
    });
    return new DevtoolsKit(browser, profile);
  }

  /** Opens an address in a tab of its own. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Chooses our panel in the tools of the tab that shows this page. @returns its document. */
  async panelOf(page: Page): Promise<Frame> {
    return until('the panel shows the page', async () => {
      for (const target of this.browser.targets()) {
        if (!target.url().startsWith('devtools://devtools/bundled/devtools_app.html')) continue;
        const tools = await target.asPage();
        const panel = tools.frames().find((frame) => frame.url().endsWith('/panel.html'));
        if (panel) {
          const { title } = await panel.evaluate(readReport);
          if (title === page.url()) return panel;
          continue;
        }
        await tools.evaluate(choosePanel);
      }
      return null;
    });
  }

  /** Waits until the panel says this, and reads it. */
  async says(panel: Frame, enough: (says: ReportSays) => boolean): Promise<ReportSays> {
    let last: ReportSays | undefined;
    try {
      return await until('the panel says so', async () => {
        last = await panel.evaluate(readReport);
        return enough(last) ? last : null;
      });
    } catch (error) {
      throw new Error(`${String(error)}; it says ${JSON.stringify(last)}`);
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the page of the tools, and does nothing before the panel is there. */
async function choosePanel(): Promise<void> {
  interface Tabs {
    readonly tabbedPane: { tabIds(): string[] };
    showPanel(id: string): Promise<unknown>;
  }
  // Whoever asks for the tools' parts before they are drawn keeps them from starting.
  if (!document.querySelector('.root-view')) return;
  const address = 'devtools://devtools/bundled/ui/legacy/legacy.js';
  const { InspectorView } = (await import(address)) as {
    InspectorView: { InspectorView: { instance(): Tabs } };
  };
  const tabs = InspectorView.InspectorView.instance();
  const id = tabs.tabbedPane.tabIds().find((one) => one.endsWith('Keyslip'));
  if (id) await tabs.showPanel(id);
}
