import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium';
import type { Access, BrowserName, Engine, LaunchOptions, Media } from './engine';
import { launchFirefox } from './firefox';
import { Tab } from './tab';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
/** Another folder of builds can be put to the test, such as an unpacked release. */
const buildFolder =
  process.env.KEYSLIP_BUILDS || fileURLToPath(new URL('../../../.output', import.meta.url));
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Everything in storage, by area. */
export type StorageDump = Readonly<Record<'local' | 'session' | 'sync', Record<string, unknown>>>;

export interface KitOptions {
  readonly port: number;
  readonly headed?: boolean;
  /** Folder of another build of the extension, or in Firefox its zip. */
  readonly extension?: string;
  readonly scale?: number;
  readonly touch?: boolean;
}

/** A browser with the extension in it, and what belongs to the browser rather than to one tab. */
export class Kit {
  #engine: Engine;
  #idle: Tab | undefined;
  #lent: Tab | undefined;
  readonly #options: Omit<LaunchOptions, 'first'>;

  private constructor(engine: Engine, options: Omit<LaunchOptions, 'first'>) {
    this.#engine = engine;
    this.#options = options;
  }

  /** Starts a browser with a fresh profile and the extension as it was built last. */
  static async launch(
    name: BrowserName,
    { port, headed = false, extension = Kit.buildOf(name), scale = 1, touch = false }: KitOptions,
  ): Promise<Kit> {
    const profile = await mkdtemp(join(tmpdir(), 'keyslip-'));
    const options = { port, headed, profile, extension, scale, touch };
    return new Kit(await launchers[name]({ ...options, first: true }), options);
  }

  /** Folder of the build for a browser. */
  static buildOf(name: BrowserName): string {
    return join(buildFolder, builds[name]);
  }

  get browser(): BrowserName {
    return this.#engine.name;
  }

  /** What the user lets the extension do, outside of its own pages. */
  get access(): Access {
    return this.#engine.access;
  }

  /** Uses an entry of the context menu or a shortcut, in the tab in front. */
  async invoke(how: 'menu' | 'shortcut', name: string): Promise<void> {
    await this.#engine.invoke(how, name);
  }

  /** What the extension's button shows of the tab in front. */
  async badge(): Promise<{ text: string; title: string }> {
    return this.#inExtension(`(async () => {
      const [{ id: tabId }] = await api.tabs.query({ active: true });
      const { action } = api;
      return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
    })()`);
  }

  /** Opens a tab and brings it to the front. */
  async newTab(): Promise<Tab> {
    return new Tab(await this.#engine.newTab(), () => this.#comeBack());
  }

  /** A blank tab in front: one that was given back, or a new one, which takes a second of a core more. */
  async borrowTab(): Promise<Tab> {
    const tab = this.#idle ?? (await this.newTab());
    this.#idle = undefined;
    this.#lent = tab;
    await this.#comeBack();
    return tab;
  }

  /** Takes a tab for the next one who needs any; if it cannot be cleared, nobody gets it any more. */
  async giveBack(tab: Tab): Promise<void> {
    this.#lent = undefined;
    if (await tab.clear()) this.#idle = tab;
    else await tab.close();
  }

  /** Whoever closes a tab is back in the one they came from; a browser would take the one beside it. */
  async #comeBack(): Promise<void> {
    // A test may have ended the browser meanwhile.
    await this.#lent?.bringToFront().catch(() => undefined);
  }

  /** Puts text on the clipboard; the page under test notices nothing. */
  async copy(text: string, html?: string): Promise<void> {
    await this.#engine.copy(text, html);
  }

  /** Does something while pages of an origin may read the clipboard by script. */
  async whileReading(origin: string, act: () => Promise<void>): Promise<void> {
    const { letReadClipboard } = this.#engine;
    if (!letReadClipboard) throw new Error('No page can be let read the clipboard in this browser');
    try {
      await letReadClipboard(origin);
      await act();
    } finally {
      await letReadClipboard(null);
    }
  }

  /**
   * Sets what pages see as the user's preferences; what is left out goes back to its default. It
   * holds until set again.
   */
  async setMedia(media: Media): Promise<void> {
    await this.#engine.setMedia(media);
  }

  /** Opens popup.html, options.html or another page of the extension in a tab of its own. */
  async extensionPage(path: string): Promise<Tab> {
    return new Tab(await this.#engine.openExtensionPage(path), () => this.#comeBack());
  }

  /** Opens the popup as if its button had been clicked on this tab. */
  async popup(of: Tab): Promise<Tab> {
    await of.bringToFront();
    await of.grantActiveTab();
    const id = await this.#inExtension<number>(
      `api.tabs.query({ active: true }).then(([tab]) => tab.id)`,
    );
    return this.extensionPage(`popup.html?tab=${id}`);
  }

  /** Everything the extension has stored. */
  async storage(): Promise<StorageDump> {
    return this.#inExtension(`(async () => ({
      local: await api.storage.local.get(null),
      session: await api.storage.session.get(null),
      sync: await api.storage.sync.get(null),
    }))()`);
  }

  /** Everything the extension has stored, as text to search in. */
  async storageDump(): Promise<string> {
    return JSON.stringify(await this.storage());
  }

  /** Adds to storage.local, past all validation. */
  async setStorage(values: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#inExtension(`api.storage.local.set(${JSON.stringify(values)})`);
  }

  /** Puts the storage back as it was: never empty, for then the background would make a new key for the installation. */
  async restoreStorage(before: StorageDump): Promise<void> {
    await this.#inExtension(`(async () => {
      for (const [area, values] of Object.entries(${JSON.stringify(before)})) {
        await api.storage[area].set(values);
        const now = Object.keys(await api.storage[area].get(null));
        await api.storage[area].remove(now.filter((key) => !Object.hasOwn(values, key)));
      }
    })()`);
  }

  /** All console messages and errors of pages and of the extension. */
  async consoleText(): Promise<string> {
    return this.#engine.consoleText();
  }

  /** Addresses on the network that the extension itself, not a page, has asked for since the launch. */
  async extensionRequests(): Promise<readonly string[]> {
    return this.#engine.extensionRequests();
  }

  /** Loads the extension anew, as an update does, under the pages that are open. */
  async reloadExtension(): Promise<void> {
    await this.#engine.reloadExtension();
  }

  /** Switches the extension off and on again, under the pages that are open. @param meanwhile done while it is off. */
  async switchOffAndOn(meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
    await this.#engine.switchOffAndOn(meanwhile);
  }

  /** Puts the extension's background to sleep. */
  async stopBackground(): Promise<void> {
    await this.#engine.stopBackground();
  }

  /** Ends the browser and starts it again with the same profile. */
  async restart(): Promise<void> {
    await this.#engine.close();
    this.#engine = await launchers[this.browser]({ ...this.#options, first: false });
  }

  async close(): Promise<void> {
    await this.#engine.close();
    await rm(this.#options.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #inExtension<T>(expression: string): Promise<T> {
    const answer = await this.#engine.runInExtension(
      `(async (api) => JSON.stringify((await (${expression})) ?? null))(globalThis.browser ?? chrome)`,
    );
    return JSON.parse(answer ?? 'null') as T;
  }
}
