import { clickInPopup, popupStatus } from './kit/popup';
import { githubToken, logWith } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_CHROMIUM } from './kit/tried';

const issue = 'https://github.com/acme/app/issues/new';
const body = '#issue-body';
const uncovered = 'https://example.org/';
const field = '#comment';

test('checks and redacts a field of a guarded page by menu and shortcut', async ({ kit, tab }) => {
  const secret = githubToken();
  await tab.open(issue);
  await tab.click(body);
  await tab.type('my token is ');
  await kit.invoke('menu', 'check-selection');
  await expect.poll(() => tab.note()).toContain('No secrets found in this field.');
  await tab.type(secret);

  await kit.invoke('shortcut', 'redact-field');
  await expect.poll(() => tab.value(body)).toBe('my token is $GITHUB_TOKEN');
  // One step back, as after any edit of the user's own.
  await tab.press('Control+Z');
  await expect.poll(() => tab.value(body)).toContain(secret);
});

test('checks and redacts on a page it does not run on, and guards nothing there by that', async ({
  kit,
  tab,
}) => {
  const text = logWith(githubToken());
  await kit.copy(text);
  await tab.open(uncovered);
  await tab.click(field);
  await tab.paste();
  expect(await tab.value(field)).toBe(text);
  await tab.grantActiveTab();
  await kit.invoke('menu', 'check-selection');
  await expect.poll(() => tab.note()).toContain('Secrets found: 1');
  await kit.invoke('menu', 'redact-selection');
  await expect.poll(() => tab.value(field)).toContain('GITHUB_TOKEN=$GITHUB_TOKEN');
  await tab.press('Control+A');
  await tab.press('Delete');
  await tab.paste();
  expect(await tab.value(field)).toBe(text);
});

test('the shortcut reaches the field of a page that it does not run on, around a frame where it does', async ({
  kit,
  tab,
}) => {
  await tab.open(uncovered);
  await tab.evaluate((address) => {
    const frame = Object.assign(document.createElement('iframe'), {
      name: 'guarded',
      src: address,
    });
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', () => resolve(true)));
  }, issue);
  await tab.frame('guarded');
  await tab.click(field);
  await tab.type(githubToken());
  await tab.grantActiveTab();
  await kit.invoke('shortcut', 'redact-field');
  await expect.poll(() => tab.value(field)).toBe('$GITHUB_TOKEN');
});

test(
  'the badge counts the secrets in fields, says off, and says it in words too',
  IN_CHROMIUM,
  async ({ kit, tab }) => {
    await tab.open(issue);
    await expect
      .poll(() => kit.badge())
      .toEqual({ text: '', title: 'Keyslip: this page is guarded' });
    await tab.click(body);
    await tab.type(`my token is ${githubToken()}`);
    await expect
      .poll(() => kit.badge())
      .toEqual({ text: '1', title: 'Keyslip: secrets in the fields of this page: 1' });
    await tab.press('Control+A');
    await tab.press('Delete');
    await expect.poll(async () => (await kit.badge()).text).toBe('');

    const popup = await kit.popup(tab);
    await popupStatus(popup, 'Guarded');
    await clickInPopup(popup, 'Off');
    await popupStatus(popup, 'Off on this site');
    await popup.close();
    await tab.bringToFront();
    await expect
      .poll(() => kit.badge())
      .toEqual({ text: 'off', title: 'Keyslip: off on this site' });

    await tab.open(uncovered);
    await expect.poll(() => kit.badge()).toEqual({ text: '', title: 'Keyslip' });
  },
);
