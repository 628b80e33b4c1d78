import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowByKeyboard } from './kit/allow';
import { Kit } from './kit/kit';
import { clickInPopup, popupSays, popupStatus } from './kit/popup';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_FIREFOX } from './kit/tried';

const issue = 'https://github.com/acme/app/issues/new';
const body = '#issue-body';

/** Empties the field and pastes into it. */
async function pasteAfresh(tab: Tab): Promise<void> {
  await tab.bringToFront();
  await tab.click(body);
  await tab.press('Control+A');
  await tab.press('Delete');
  await tab.paste();
}

test('says guarded with every line of proof, over a guarded page', async ({ tab, kit }) => {
  await tab.open(issue);
  const popup = await kit.popup(tab);
  const says = await popupStatus(popup, 'Guarded');
  expect(says.title).toBe('github.com');
  expect(says.green).toBe(true);
  expect(says.mode).toBe('Ask');
  expect(says.problems).toEqual([]);
  expect(says.proof.length).toBeGreaterThanOrEqual(6);
  expect(says.proof.filter(({ ok }) => !ok)).toEqual([]);
  expect(says.proof.at(-1)?.line).toBe('Frames guarded: 1 of 1');
  await popup.close();

  await tab.open('https://github.com/frames');
  await tab.frame('srcdoc');
  await tab.frame('cross');
  const framed = await kit.popup(tab);
  await expect
    .poll(async () => (await popupSays(framed)).proof.at(-1)?.line)
    .toBe('Frames guarded: 6 of 6');
  await framed.close();

  // One in a root that the page keeps to itself counts as well.
  await tab.evaluate(async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    host.attachShadow({ mode: 'closed' }).append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  });
  const deeper = await kit.popup(tab);
  await expect
    .poll(async () => (await popupSays(deeper)).proof.at(-1)?.line)
    .toBe('Frames guarded: 6 of 7');
  await deeper.close();
});

test('says nothing of a page that its tab has left, and looks at the next one', async ({
  tab,
  kit,
}) => {
  await tab.open(issue);
  const popup = await kit.popup(tab);
  await popupStatus(popup, 'Guarded');
  await tab.open('https://example.org/');
  const says = await popupStatus(popup, 'Keyslip does not run on this site');
  expect(says.green).toBe(false);
  expect(says.title).not.toBe('github.com');
  expect(says.mode).toBeNull();
  await tab.open('https://github.com/settings/tokens');
  const silent = await popupStatus(popup, 'Keyslip asks nothing here');
  expect(silent.green).toBe(false);
  await tab.open(issue);
  expect((await popupStatus(popup, 'Guarded')).title).toBe('github.com');
  await popup.close();
});

test('says that it does not run, over pages it does not guard', async ({ tab, kit }) => {
  await tab.open('https://example.org/');
  const uncovered = await kit.popup(tab);
  const says = await popupStatus(uncovered, 'Keyslip does not run on this site');
  expect(says.title).toBe('example.org');
  expect(says.green).toBe(false);
  expect(says.mode).toBeNull();
  const overItself = await kit.popup(uncovered);
  expect((await popupStatus(overItself, 'Keyslip cannot run on this page')).green).toBe(false);
  await uncovered.close();
  await overItself.close();
  await tab.open('about:blank');
  const overNothing = await kit.popup(tab);
  expect((await popupStatus(overNothing, 'Keyslip cannot run on this page')).mode).toBeNull();
  await overNothing.close();
  // Whatever one allows there, browsers keep extensions out of their own stores.
  const store = kit.browser === 'chromium' ? 'chromewebstore.google.com' : 'addons.mozilla.org';
  await tab.open(`https://${store}/`);
  const overStore = await kit.popup(tab);
  const { buttons } = await popupStatus(overStore, 'Keyslip cannot run on this page');
  expect(buttons).not.toContain('Protect this site');
  await overStore.close();
});

test('a mode holds in the open page at once', async ({ tab, kit }) => {
  const text = logWith(githubToken());
  await kit.copy(text);
  await tab.open(issue);
  const popup = await kit.popup(tab);
  await popupStatus(popup, 'Guarded');

  await clickInPopup(popup, 'Warn');
  await expect.poll(async () => (await popupSays(popup)).mode).toBe('Warn');
  expect((await popupSays(popup)).green).toBe(true);
  await pasteAfresh(tab);
  await expect.poll(() => tab.note()).toContain('GitHub');
  expect(await tab.dialog()).toBeNull();
  expect(await tab.value(body)).toBe(text);

  await clickInPopup(popup, 'Off');
  expect((await popupStatus(popup, 'Off on this site')).green).toBe(false);
  await pasteAfresh(tab);
  expect(await tab.dialogAfterSettling()).toBeNull();
  expect(await tab.value(body)).toBe(text);
  expect(await tab.note()).toBeNull();

  await clickInPopup(popup, 'Ask');
  await popupStatus(popup, 'Guarded');
  await pasteAfresh(tab);
  await tab.waitForDialog();
  expect(await tab.value(body)).toBe('');
  await popup.close();

  // Another site keeps the mode of its own.
  await tab.open('https://stackoverflow.com/questions/ask');
  await tab.click('#body');
  await tab.paste();
  await tab.waitForDialog();
});

test('a pause lets everything pass until it is ended', IN_FIREFOX, async ({ tab, kit }) => {
  const text = logWith(githubToken());
  await kit.copy(text);
  await tab.open(issue);
  const popup = await kit.popup(tab);
  await popupStatus(popup, 'Guarded');
  await clickInPopup(popup, 'Pause for an hour');
  expect((await popupStatus(popup, 'Paused until')).green).toBe(false);
  await pasteAfresh(tab);
  expect(await tab.dialogAfterSettling()).toBeNull();
  expect(await tab.value(body)).toBe(text);

  await clickInPopup(popup, 'Resume');
  await popupStatus(popup, 'Guarded');
  await pasteAfresh(tab);
  await tab.waitForDialog();
  await popup.close();
});

test(
  'an exception is listed with its reason, holds, and goes when it is removed',
  IN_FIREFOX,
  async ({ tab, kit }) => {
    const secret = githubToken();
    const text = logWith(secret);
    await kit.copy(text);
    await tab.open(issue);
    await tab.click(body);
    await tab.paste();
    await tab.waitForDialog();
    await allowByKeyboard(tab, 'Only this key', 'Already revoked');
    await expect.poll(() => tab.value(body)).toBe(text);

    const popup = await kit.popup(tab);
    await expect.poll(async () => (await popupSays(popup)).exceptions.length).toBe(1);
    const [listed] = (await popupSays(popup)).exceptions;
    expect(listed).toContain('GitHub personal access token');
    expect(listed).toContain('Already revoked');
    expect(listed).toContain(secret.slice(-4));
    expect(listed).not.toContain(secret);

    // A fresh document knows nothing of what was decided in the last one.
    await tab.bringToFront();
    await tab.open(issue);
    await pasteAfresh(tab);
    expect(await tab.dialogAfterSettling()).toBeNull();
    expect(await tab.value(body)).toBe(text);
    await kit.copy(logWith(githubToken()));
    await pasteAfresh(tab);
    await tab.waitForDialog();
    await tab.press('Escape');
    await tab.waitForNoDialog();

    await clickInPopup(popup, 'Remove');
    await expect.poll(async () => (await popupSays(popup)).exceptions).toEqual([]);
    await popup.close();
    await tab.open(issue);
    await kit.copy(text);
    await pasteAfresh(tab);
    await tab.waitForDialog();
    expect(await tab.value(body)).toBe('');
  },
);

test('modes and exceptions outlive the browser', IN_CHROMIUM, async ({ tab, kit }) => {
  test.slow();
  const text = logWith(githubToken());
  await kit.copy(text);
  await tab.open(issue);
  await tab.click(body);
  await tab.paste();
  await tab.waitForDialog();
  await allowByKeyboard(tab, 'Every key of this kind', 'Test value');
  // Pasted once the exception is kept; a page that is left before keeps none.
  await expect.poll(() => tab.value(body)).toBe(text);
  await tab.open('https://stackoverflow.com/questions/ask');
  const popup = await kit.popup(tab);
  await popupStatus(popup, 'Guarded');
  await clickInPopup(popup, 'Off');
  await popupStatus(popup, 'Off on this site');

  await kit.restart();
  const later = await kit.newTab();
  await kit.copy(text);
  await later.open(issue);
  await pasteAfresh(later);
  expect(await later.dialogAfterSettling()).toBeNull();
  expect(await later.value(body)).toBe(text);
  const again = await kit.popup(later);
  const says = await popupStatus(again, 'Guarded');
  expect(says.exceptions).toHaveLength(1);
  expect(says.exceptions[0]).toContain('Test value');
  await again.close();

  await later.open('https://stackoverflow.com/questions/ask');
  const off = await kit.popup(later);
  expect((await popupStatus(off, 'Off on this site')).mode).toBe('Off');
  await off.close();
  await later.close();
});

test(
  'is never green when a part of the guard is missing',
  IN_CHROMIUM,
  async ({ engine, site }) => {
    // The build as it is, but for the script in the page's world: as if a page had got ahead of it.
    const folder = await mkdtemp(join(tmpdir(), 'keyslip-without-'));
    await cp(Kit.buildOf(engine), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as {
      content_scripts: { world?: string }[];
    };
    manifest.content_scripts = manifest.content_scripts.filter(({ world }) => world !== 'MAIN');
    await writeFile(file, JSON.stringify(manifest));
    const kit = await Kit.launch(engine, { port: site.port, extension: folder });
    try {
      const tab = await kit.newTab();
      await tab.open(issue);
      const popup = await kit.popup(tab);
      const says = await popupStatus(popup, 'Not guarded');
      expect(says.green).toBe(false);
      expect(says.proof.filter(({ ok }) => !ok).map(({ line }) => line)).toContain(
        'Network requests are watched',
      );
      expect(says.proof.some(({ ok }) => ok)).toBe(true);
    } finally {
      await kit.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
