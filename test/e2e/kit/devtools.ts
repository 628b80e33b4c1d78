import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chromiumFlags, executablePath } from './chromium';
import type { BrowserName } from './engine';
import { launchFirefox } from './firefox';
import { Kit } from './kit';
import type { ReportSays } from './report';
import { readReport } from './report';
import { until } from './until';

/** A browser with its developer tools open beside a page, and our panel in them. */
export interface InspectedPage {
  goto(url: string): Promise<void>;
  /** What the panel says now; `null` while there is none. */
  says(): Promise<ReportSays | null>;
  /** All of the panel's document. */
  html(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens an address, the tools beside it, and our panel in them.
 * @param port of the fixture server.
 */
export async function inspect(
  browser: BrowserName,
  port: number,
  url: string,
): Promise<InspectedPage> {
  const profile = await mkdtemp(join(tmpdir(), 'keyslip-devtools-'));
  const page = await (browser === 'firefox' ? inFirefox : inChromium)(port, profile, url);
  const close = async (): Promise<void> => {
    await page.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  await panelSays(page, ({ title }) => title === url).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { ...page, close };
}

/**
 * How long the panel may take to say something, in ms: in Firefox it asks for the last time ten seconds after a page has
 * come what that has loaded, and has to scan it then.
 */
const PATIENCE = 45_000;

/** Waits until the panel says this, and reads it. */
export async function panelSays(
  page: InspectedPage,
  enough: (says: ReportSays) => boolean,
): Promise<ReportSays> {
  let last: ReportSays | null = null;
  try {
    return await until(
      'the panel says so',
      async () => {
        last = await page.says();
        return last && enough(last) ? last : null;
      },
      PATIENCE,
    );
  } catch (error) {
    throw new Error(`${String(error)}; it says ${JSON.stringify(last)}`);
  }
}

async function inFirefox(port: number, profile: string, url: string): Promise<InspectedPage> {
  const extension = Kit.buildOf('firefox');
  const engine = await launchFirefox({ port, profile, extension, first: true });
  const tab = await engine.newTab();
  await tab.goto(url);
  await engine.openPanel();
  return {
    goto: (address) => tab.goto(address),
    says: async () =>
      JSON.parse(
        (await engine.runInPanel(`JSON.stringify((${readReport})())`)) ?? 'null',
      ) as ReportSays | null,
    html: async () => (await engine.runInPanel('document.documentElement.outerHTML')) ?? '',
    close: () => engine.close(),
  };
}

/** Playwright's driver does not reach the tools, which are pages of the browser; Puppeteer's does. */
async function inChromium(port: number, profile: string, url: string): Promise<InspectedPage> {
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
  const page = await browser.newPage();
  await page.goto(url);
  // The tools are a large application, which a busy machine takes a while to start.
  const panel = await until('the panel shows the page', () => panelOf(browser, page), PATIENCE);
  return {
    goto: async (address) => {
      await page.goto(address);
    },
    says: () => panel.evaluate(readReport),
    html: () => panel.content(),
    close: () => browser.close(),
  };
}

/** Chooses our panel in the tools of the tab that shows this page. @returns its document, once it is there. */
async function panelOf(browser: Browser, page: Page): Promise<Frame | null> {
  for (const target of browser.targets()) {
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
