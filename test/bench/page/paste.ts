import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Measure } from './measures';
import { perEvent, traced } from './trace';

const site = 'https://gitlab.com';

/** One megabyte that somebody wrote: nothing in it repeats as in a made-up text. */
const text = readFileSync('node_modules/echarts/dist/echarts.js', 'utf8').slice(0, 1_000_000);

/** What the extension takes to say that a text may be pasted, each time with the code as cold as it is then. */
export const paste: Measure = {
  tells: [
    {
      id: 'paste',
      name: 'a paste of 1 MB of code: Keyslip’s verdict',
      unit: 'ms',
      most: { more: 15 },
    },
  ],
  own: true,
  take: async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    await page.goto(`${site}/bench`);
    await page.waitForSelector('body[data-ready]');
    await page.evaluate(async (copied) => {
      await navigator.clipboard.writeText(copied);
      const field = document.querySelector<HTMLTextAreaElement>('#long');
      if (!field) return;
      field.value = '';
      field.focus();
    }, text);
    return traced(
      page,
      () => press(page),
      (events) => [perEvent(events, 'paste').slice(0, 1)],
    );
  },
};

/** Pastes as a user does, and makes sure of it. */
async function press(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+V');
  await page.waitForFunction(
    (units) => document.querySelector<HTMLTextAreaElement>('#long')?.value.length === units,
    // The field writes line breaks as one character each.
    text.replace(/\r\n?/g, '\n').length,
  );
}
