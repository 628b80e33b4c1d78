import { SECTIONS } from '../../entrypoints/options/state';
import type { Kit } from './kit/kit';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM } from './kit/tried';

// All in one browser: a worker that has none yet would start one for a single test.
test.describe.configure({ mode: 'default' });

const [width, height] = [360, 740];
const issue = 'https://github.com/acme/app/issues/new';
const body = '#issue-body';
/** An issue into which a log with a token was pasted. */
async function held(kit: Kit, secret: string): Promise<Tab> {
  const tab = await kit.newTab();
  await tab.setViewport(width, height);
  await tab.open(issue);
  await tab.click(body);
  await kit.copy(logWith(secret));
  await tab.paste();
  await tab.waitForDialog();
  return tab;
}

/**
 * What can be touched and is too small for a finger, as "what: width × height". A choice may be touched
 * anywhere on its label, and a link in a sentence be as narrow as its words. Runs in the page.
 */
function tooSmall(root: ParentNode = document): string[] {
  const controls = root.querySelectorAll<HTMLElement>(
    'button, a[href], select, textarea, summary, input',
  );
  return [...controls].flatMap((control) => {
    const skips = control.matches('.skip, .hidden') || !control.checkVisibility();
    if (skips) return [];
    const isChoice = control.matches('[type=radio], [type=checkbox], [type=file]');
    const target = (isChoice && control.closest('label')) || control;
    const box = target.getBoundingClientRect();
    const fits = box.height >= 43.5 && (box.width >= 43.5 || control.matches('a'));
    const what = `${control.localName} ${target.textContent?.trim().slice(0, 30)}`;
    return fits ? [] : [`${what}: ${Math.round(box.width)} × ${Math.round(box.height)}`];
  });
}

/** How far a hold has come. */
const phaseOf = (tab: Tab): Promise<string | null> =>
  tab.inDialog((root) => root.querySelector<HTMLElement>('.held')?.dataset.phase ?? '');

test('a finger holds to let the original through, and a touch does not', async ({ phone }) => {
  const secret = githubToken();
  const tab = await held(phone, secret);
  const first = await tab.button('Paste original');
  // Not looked at in between: that may take as long as a hold.
  await tab.touch('down', first);
  await tab.touch('up', first);
  await expect.poll(() => phaseOf(tab)).toBe('hint');
  expect(await tab.value(body)).toBe('');
  // The hint has moved it.
  const second = await tab.button('Paste original');
  await tab.touch('down', second);
  await tab.waitForNoDialog();
  await tab.touch('up', second);
  await expect.poll(() => tab.value(body)).toBe(logWith(secret));
  await tab.close();
});

test('a finger that slides off lets nothing through', async ({ phone }) => {
  const tab = await held(phone, githubToken());
  const { x, y } = await tab.button('Paste original');
  await tab.touch('down', { x, y });
  await tab.touch('move', { x, y: y - 200 });
  await expect.poll(() => phaseOf(tab)).toBe('idle');
  await tab.touch('up', { x, y: y - 200 });
  expect(await tab.dialogAfterSettling()).not.toBeNull();
  expect(await tab.value(body)).toBe('');
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await tab.close();
});

test('a touch pastes the redacted text', async ({ phone }) => {
  const tab = await held(phone, githubToken());
  const redact = await tab.button('Paste redacted');
  await tab.touch('down', redact);
  await tab.touch('up', redact);
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
  await tab.close();
});

test('everything in the dialog is wide enough for a finger', async ({ phone }) => {
  const tab = await held(phone, githubToken());
  expect(await tab.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches)).toBe(
    true,
  );
  for (const button of ['', 'Always allow']) {
    if (button) await tab.clickButton(button);
    await tab.settled();
    expect(await tab.inDialog(tooSmall)).toEqual([]);
    const over = await tab.inDialog((root) => {
      const dialog = root.querySelector('dialog');
      return (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0);
    });
    expect(over).toBeLessThanOrEqual(0);
  }
  await tab.screenshot(`out/touch/dialog-${phone.browser}.png`);
  await tab.press('Escape');
  await tab.press('Escape');
  await tab.waitForNoDialog();
  await tab.close();
});

test('so is everything on the pages of the extension', IN_CHROMIUM, async ({ phone }) => {
  test.slow();
  const tab = await phone.newTab();
  await tab.open(issue);
  const popup = await phone.popup(tab);
  const opened: [string, Tab][] = [['popup', popup]];
  for (const path of ['welcome.html', ...SECTIONS.map((name) => `options.html#${name}`)]) {
    opened.push([path, await phone.extensionPage(path)]);
  }
  for (const [name, page] of opened) {
    await page.bringToFront();
    await page.setViewport(width, height);
    await page.centre('h1');
    await page.settled();
    expect.soft(await page.evaluate(tooSmall), name).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(over, name).toBeLessThanOrEqual(0);
    await page.screenshot(`out/touch/${name.replace(/\W+/g, '-')}-${phone.browser}.png`);
    await page.close();
  }
  await tab.close();
});
