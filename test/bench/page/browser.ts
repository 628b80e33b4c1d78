import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, executablePath } from '../../e2e/kit/chromium';
import { Kit } from '../../e2e/kit/kit';

/** A Chromium that is measured. */
export interface Bench {
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts Chromium with a fresh profile, with the extension as it was built last or without one. */
export async function startBench(port: number, withKeyslip: boolean): Promise<Bench> {
  const profile = await mkdtemp(join(tmpdir(), 'keyslip-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1200, height: 800 },
    args: chromiumFlags({ port, ...(withKeyslip ? { extension: Kit.buildOf('chromium') } : {}) }),
  });
  if (withKeyslip && context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker');
  }
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
