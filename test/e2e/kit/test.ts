import { expect as anyExpect, test as base } from '@playwright/test';
import type { Fixtures } from '../../pages/server';
import { startFixtures } from '../../pages/server';
import type { BrowserName } from './engine';
import type { StorageDump } from './kit';
import { Kit } from './kit';
import type { Tab } from './tab';
import { between, PATIENCE, until } from './until';

export interface EngineOption {
  /** Which browser a project runs in. */
  engine: BrowserName;
}

interface WorkerFixtures extends EngineOption {
  site: Fixtures;
  started: { kit: Kit; storage: StorageDump };
  /**
   * A browser as on a phone: a finger, nothing to hover with. It is here since a worker with fixtures of its own could run
   * no other test, and would need another one after it, with another browser.
   */
  phone: Kit;
}

interface TestFixtures {
  kit: Kit;
  /** A blank tab; the judge and the storage are as on the first day. */
  tab: Tab;
}

/** Playwright's `test` with one browser and one fixture server for each worker. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructuring pattern here.
    async ({}, use) => {
      const site = await startFixtures();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  started: [
    async ({ engine, site }, use) => {
      const kit = await Kit.launch(engine, { port: site.port });
      // On the first day the background makes a key for the installation, and nothing else.
      const storage = await until('the installation has a key', async () => {
        const now = await kit.storage();
        return now.local.fingerprintKey !== undefined && now;
      });
      await use({ kit, storage });
      await kit.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  phone: [
    async ({ engine, site }, use) => {
      const kit = await Kit.launch(engine, { port: site.port, touch: true });
      await use(kit);
      await kit.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  kit: async ({ started }, use) => {
    await use(started.kit);
  },
  tab: async ({ kit, site, started }, use) => {
    const tab = await kit.borrowTab();
    site.reset();
    await use(tab);
    await kit.giveBack(tab);
    if ((await kit.storageDump()) !== JSON.stringify(started.storage))
      await kit.restoreStorage(started.storage);
  },
});

/**
 * Asks as often and for as long as `until` does: Playwright would wait for longer and longer, which adds up to minutes, and
 * give up after five seconds.
 */
const poll: typeof anyExpect.poll = (probe, options) =>
  anyExpect.poll(probe, {
    intervals: [between],
    timeout: PATIENCE,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's `expect`, but for how often it asks. */
export const expect = new Proxy(anyExpect, {
  get: (all, name) => (name === 'poll' ? poll : Reflect.get(all, name)),
});
