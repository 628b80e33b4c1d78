import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { readZip } from '../../../scripts/checks/zip-file.mjs';
import { Bidi } from './bidi';
import { type Engine, type LaunchOptions, type RawTab, VIEWPORT } from './engine';
import { firefoxAccess } from './firefox-access';
import {
  copyScript,
  grantActiveTabScript,
  inPanelScript,
  invokeScript,
  mediaScript,
  openPanelScript,
  requestsScript,
  stopBackgroundScript,
  storedConsoleScript,
  switchScript,
  watchRequestsScript,
} from './firefox-privileged';
import { firefoxTab } from './firefox-tab';
import { until } from './until';

const executablePath = process.env.FIREFOX || '/usr/bin/firefox-esr';
const uuid = '11111111-2222-4333-8444-555555555555';

/** Playwright's Chromium has no way to its developer tools: `devtools.ts` starts one that has. */
export interface FirefoxEngine extends Engine {
  /** Opens the developer tools beside the tab in front, with our panel in them. */
  openPanel(): Promise<void>;
  /** Runs an expression of the panel's `document`; `null` while the panel is not there. */
  runInPanel(expression: string): Promise<string | null>;
}

/** Starts Firefox with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxEngine> {
  const id = await addOnId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    acceptInsecureCerts: true,
    userDataDir: options.profile,
    // Without system access neither extension pages nor the clipboard service can be reached.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.originControls.grantByDefault': true,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // A temporary add-on is removed at the end; these make it come back with its storage.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'devtools.console.stdout.content': true,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.dns.disableIPv6': true,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      // One bit for each: a coarse pointer and no other.
      ...(options.touch
        ? {
            'dom.w3c_touch_events.enabled': 1,
            'ui.primaryPointerCapabilities': 1,
            'ui.allPointerCapabilities': 1,
          }
        : {}),
    },
  });
  const bidi = new Bidi(browser);
  await install(bidi, options.extension);
  const privileged = await bidi.privileged();
  // A temporary add-on is installed at each launch.
  const welcome = await until('the extension welcomes its user', () => bidi.find('/welcome.html'));
  await bidi.send('browsingContext.close', { context: welcome });
  await bidi.run(privileged, watchRequestsScript);
  const said: string[] = [];
  await bidi.onLog((text) => said.push(text));
  // BiDi reports no consoles of extension pages; the standard output has those as well.
  browser.process()?.stdout?.on('data', (data) => said.push(String(data)));

  const openTab = async (background = false): Promise<{ context: string; tab: RawTab }> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background,
    });
    const tab = firefoxTab(bidi, context, async () => {
      await bidi.run(privileged, grantActiveTabScript(id));
    });
    // What is behind another tab draws nothing, and Firefox would wait a second for it to do so.
    if (!background) await tab.setViewport(VIEWPORT.width, VIEWPORT.height);
    return { context, tab };
  };
  const openExtensionPage = async (path: string, background = false): Promise<RawTab> => {
    const { tab } = await openTab(background);
    await tab.goto(`moz-extension://${uuid}/${path}`);
    return tab;
  };

  // A document of the extension, kept behind all tabs; opening one for each question takes longer.
  let office = openExtensionPage('manifest.json', true);

  return {
    name: 'firefox',
    access: firefoxAccess((script) => bidi.run(privileged, script), id),
    newTab: async () => (await openTab()).tab,
    openExtensionPage: (path) => openExtensionPage(path),
    runInExtension: async (expression) => (await office).run(expression),
    invoke: async (how, name) => {
      await bidi.run(privileged, invokeScript(id, how, name));
    },
    reloadExtension: async () => {
      // It closes its own tabs as it goes.
      await install(bidi, options.extension);
      office = openExtensionPage('manifest.json', true);
    },
    switchOffAndOn: async (meanwhile) => {
      await bidi.run(privileged, switchScript(id, false));
      await meanwhile();
      await bidi.run(privileged, switchScript(id, true));
      office = openExtensionPage('manifest.json', true);
    },
    stopBackground: async () => {
      await bidi.run(privileged, stopBackgroundScript(id));
    },
    copy: async (text, html) => {
      await bidi.run(privileged, copyScript(text, html));
    },
    letReadClipboard: null,
    setMedia: async (media) => {
      await bidi.run(privileged, mediaScript(media));
    },
    openPanel: async () => {
      await bidi.run(privileged, openPanelScript(id));
    },
    runInPanel: (expression) => bidi.run(privileged, inPanelScript(expression)),
    consoleText: async () => [...said, await bidi.run(privileged, storedConsoleScript)].join('\n'),
    extensionRequests: async () =>
      JSON.parse((await bidi.run(privileged, requestsScript)) ?? 'null') as string[],
    close: () => browser.close(),
  };
}

/** Installs an add-on until the browser is closed, as `about:debugging` does: from a folder or a zip. */
async function install(bidi: Bidi, path: string): Promise<void> {
  const type = isZip(path) ? 'archivePath' : 'path';
  await bidi.send('webExtension.install', { extensionData: { type, path } });
}

async function addOnId(extension: string): Promise<string> {
  const file = 'manifest.json';
  const text = isZip(extension)
    ? readZip(extension).get(file)?.toString()
    : await readFile(join(extension, file), 'utf8');
  const manifest = JSON.parse(text ?? 'null') as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

const isZip = (path: string): boolean => path.endsWith('.zip');
