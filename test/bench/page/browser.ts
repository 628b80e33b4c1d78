import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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

/** Starts Chromium with a fresh profile, with the extension in a folder or without one. */
export async function startBench(port: number, extension?: string): Promise<Bench> {
  const profile = await mkdtemp(join(tmpdir(), 'keyslip-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1200, height: 800 },
    args: chromiumFlags({ port, ...(extension ? { extension } : {}) }),
  });
  if (extension && context.serviceWorkers().length === 0) {
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

/** The extension as it was built last. */
export const built = Kit.buildOf('chromium');

/**
 * Copies the extension with nothing in its scripts: what the browser takes for any extension that has
 * scripts at the same places, whatever they do.
 * @returns the copy's folder, in the system's folder for what is temporary.
 */
export async function hollow(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keyslip-hollow-'));
  await cp(built, folder, { recursive: true });
  const scripts = join(folder, 'content-scripts');
  for (const name of await readdir(scripts)) await writeFile(join(scripts, name), '');
  await writeFile(join(folder, 'background.js'), '');
  return folder;
}
