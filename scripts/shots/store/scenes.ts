import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kit } from '../../../test/e2e/kit/kit';
import { scanPage } from '../../../test/e2e/kit/report';
import { githubToken, logWith } from '../../../test/e2e/kit/secrets';
import type { Tab } from '../../../test/e2e/kit/tab';
import { until } from '../../../test/e2e/kit/until';
import { rng, sampleOf } from '../../../test/samples';
import type { Composer } from './compose';

/** Larger than life, so that words can be read where the stores show pictures small. */
export const [WIDTH, HEIGHT, SCALE] = [1024, 640, 1.25];

interface Studio {
  readonly kit: Kit;
  readonly compose: Composer;
}

/** The five pictures that Chrome's store takes, in their order there. */
export const scenes: ReadonlyArray<
  readonly [name: string, scene: (studio: Studio) => Promise<Buffer>]
> = [
  ['paste', pasteScene],
  ['assistant', assistantScene],
  ['popup', popupScene],
  ['report', reportScene],
  ['options', optionsScene],
];

async function pasteScene({ kit }: Studio): Promise<Buffer> {
  const tab = await opened(kit, 'https://github.com/acme/app/issues/new');
  await tab.click('#issue-title');
  await tab.type('Release job stops in the publish step');
  await tab.click('#issue-body');
  await kit.copy(logWith(githubToken()));
  await tab.paste();
  await tab.waitForDialog();
  const picture = await pictureOf(tab);
  // Redacted, so that there is something in the history for the popup to show.
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await tab.close();
  return picture;
}

async function assistantScene({ kit }: Studio): Promise<Buffer> {
  await kit.setMedia({ colorScheme: 'dark' });
  const tab = await opened(kit, 'https://chatgpt.com/');
  await tab.click('#editor');
  const key = sampleOf('anthropic-api-key', rng(Date.now() % 2 ** 31)).value;
  await kit.copy(`Why does this stop with 401?\ncurl -H "x-api-key: ${key}" -d @prompt.json`);
  await tab.paste();
  await tab.waitForDialog();
  const picture = await pictureOf(tab);
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await tab.close();
  await kit.setMedia({});
  return picture;
}

async function popupScene({ kit, compose }: Studio): Promise<Buffer> {
  const tab = await opened(kit, 'https://github.com/acme/app/issues/1');
  const page = await pictureOf(tab);
  const popup = await kit.popup(tab);
  await until('the popup says that the page is guarded', () =>
    popup.evaluate(() => document.querySelector('.status.guarded') !== null),
  );
  // As tall as a browser lets it be.
  const height = await popup.evaluate(() => document.body.scrollHeight);
  await popup.setViewport(340, Math.min(600, height));
  const dir = await popup.evaluate(() => document.documentElement.dir);
  const picture = await compose.over(page, await pictureOf(popup), dir);
  await popup.close();
  await tab.close();
  return picture;
}

async function reportScene({ kit }: Studio): Promise<Buffer> {
  const tab = await opened(kit, 'https://shop.example.net/');
  const report = await scanPage(kit, tab);
  await report.setViewport(WIDTH, HEIGHT);
  await until('the report is complete', () =>
    report.evaluate(
      () => document.querySelector('.file') !== null && document.querySelector('progress') === null,
    ),
  );
  const picture = await pictureOf(report);
  await report.close();
  await tab.close();
  return picture;
}

async function optionsScene({ kit }: Studio): Promise<Buffer> {
  const page = await kit.extensionPage('options.html');
  await page.setViewport(WIDTH, HEIGHT);
  await page.centre('h1');
  const picture = await pictureOf(page);
  await page.close();
  return picture;
}

async function opened(kit: Kit, url: string): Promise<Tab> {
  const tab = await kit.newTab();
  await tab.setViewport(WIDTH, HEIGHT);
  await tab.open(url);
  return tab;
}

async function pictureOf(tab: Tab): Promise<Buffer> {
  await tab.evaluate(() => {
    document.documentElement.style.scrollbarWidth = 'none';
  });
  await tab.settled();
  const file = join(tmpdir(), `keyslip-shot-${process.pid}.png`);
  await tab.screenshot(file);
  const png = await readFile(file);
  await rm(file);
  return png;
}
