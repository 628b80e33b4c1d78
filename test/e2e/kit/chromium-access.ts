import type { Page } from '@playwright/test';
import type { Access } from './engine';

/**
 * The page of the browser's own on which a user says where an extension may run. A request for what
 * was granted there is not asked about again.
 * @param office a page of the extension.
 */
export function chromiumAccess(office: Page): Access {
  const id = new URL(office.url()).host;
  let settings: Page | undefined;
  const run = async (call: string): Promise<void> => {
    if (!settings) {
      settings = await office.context().newPage();
      await settings.goto('chrome://extensions');
    }
    await settings.evaluate(`chrome.developerPrivate.${call}`);
  };
  const allow = (where: 'ALL_SITES' | 'SPECIFIC_SITES'): Promise<void> =>
    run(`updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_${where}' })`);
  const added = new Set<string>();
  return {
    grantNext: async (pattern) => {
      // What is granted by hand while nothing is withheld counts as no decision of the user's.
      await allow('SPECIFIC_SITES');
      await run(`addHostPermission('${id}', '${pattern}')`);
      await allow('ALL_SITES');
      added.add(pattern);
    },
    refuseNext: async () => undefined,
    withdraw: async (pattern) => {
      if (added.delete(pattern)) await run(`removeHostPermission('${id}', '${pattern}')`);
      else await allow('SPECIFIC_SITES');
    },
    restore: async () => {
      if (!settings) return;
      // Taking a pattern away takes the manifest's sites below it away; switching gives them back.
      await allow('SPECIFIC_SITES');
      for (const pattern of added) {
        // The extension may have given it back by itself, and then there is nothing to take.
        await run(`removeHostPermission('${id}', '${pattern}')`).catch(() => undefined);
      }
      added.clear();
      await allow('ALL_SITES');
    },
  };
}
