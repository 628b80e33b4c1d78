import { clickOn, textOf } from './kit/page';
import { expect, test } from './kit/test';
import { IN_FIREFOX } from './kit/tried';

const field = 'textarea';

test('the practice key is caught by the real guard, on the page itself', async ({ kit, tab }) => {
  await tab.open('about:blank');
  const page = await kit.extensionPage('welcome.html');
  const sample = await page.text('.sample code');
  expect(sample).toMatch(/^ghp_\w{36}$/);
  await kit.copy(sample);
  await page.bringToFront();
  await page.click(field);
  await page.paste();
  const warning = await page.waitForDialog();
  expect(warning.text).toContain('GitHub personal access token');
  expect(warning.text).toContain('this practice page');
  expect(await page.value(field)).toBe('');
  await page.press('Enter');
  await page.waitForNoDialog();
  await expect.poll(() => page.value(field)).toBe('$GITHUB_TOKEN');
  await expect.poll(() => textOf(page)).toContain('Caught.');

  // Its look is its own under the policy of the extension's pages too.
  await page.click(field);
  await page.press('Control+A');
  await page.paste();
  await page.waitForDialog();
  const styled = await page.inDialog(
    (root) => getComputedStyle(root.querySelector('[role=alertdialog]') as Element).borderRadius,
  );
  expect(styled).not.toBe('0px');
  await page.press('Escape');
  await page.waitForNoDialog();
  expect(await page.domDump()).toContain(sample);
  expect(await kit.storageDump()).not.toContain(sample);
  await page.close();
});

test('it copies the key at a click, and says what is stored', async ({ kit, tab }) => {
  await tab.open('about:blank');
  const page = await kit.extensionPage('welcome.html');
  await clickOn(page, 'Copy');
  await expect.poll(() => textOf(page)).toContain('Copied');
  const text = await textOf(page);
  expect(text).toContain('What is stored, and what is not');
  await page.click(field);
  await page.paste();
  await page.waitForDialog();
  await page.close();
});

test('another key each time', IN_FIREFOX, async ({ kit }) => {
  const first = await kit.extensionPage('welcome.html');
  const second = await kit.extensionPage('welcome.html');
  expect(await first.text('.sample code')).not.toBe(await second.text('.sample code'));
  await first.close();
  await second.close();
});
