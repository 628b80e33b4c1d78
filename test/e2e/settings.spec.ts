import { randomBytes } from 'node:crypto';
import { exception } from '../samples/exception';
import { clickInPopup, popupSays, popupStatus } from './kit/popup';
import { githubToken, logWith } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_FIREFOX } from './kit/tried';

const issue = 'https://github.com/acme/app/issues/new';

/** What storage holds, and the path the popup must name. One of each kind: the unit tests know them all. */
const broken: ReadonlyArray<readonly [name: string, path: string, stored: object]> = [
  ['settings that are a word', 'settings', { settings: 'off' }],
  [
    'an unreadable site',
    'settings.sites[github.com]',
    { settings: { version: 1, mode: 'block', sites: { 'github.com': { mode: 'of' } } } },
  ],
  [
    'an unreadable exception',
    'exception:one',
    { 'exception:one': { ...exception, expires: 'never' } },
  ],
  ['an unreadable key', 'fingerprintKey', { fingerprintKey: randomBytes(8).toString('hex') }],
];

test(
  'with broken settings the guard holds, the popup names them, and a reset mends it',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    test.slow();
    await kit.copy(logWith(githubToken()));
    for (const [name, path, stored] of broken) {
      await test.step(name, async () => {
        await kit.setStorage({ ...stored });
        // Loaded anew, so that the guard starts with what is there.
        await tab.open(issue);
        await tab.click('#issue-body');
        await tab.paste();
        await tab.waitForDialog();
        await tab.press('Enter');
        await expect.poll(() => tab.value('#issue-body'), name).toBe(logWith('$GITHUB_TOKEN'));

        const popup = await kit.popup(tab);
        const says = await popupStatus(popup, 'Guarded');
        expect(says.problems, name).toEqual([path]);
        expect(says.mode, name).toBe('Ask');
        await clickInPopup(popup, 'Reset these settings');
        await expect.poll(async () => (await popupSays(popup)).problems, name).toEqual([]);
        await popup.close();
        await tab.bringToFront();
      });
    }
    // The key that could not be read is gone, and the background has made another one.
    await expect
      .poll(async () => {
        const left = Object.keys((await kit.storage()).local);
        return left.filter((key) => !key.startsWith('history:'));
      })
      .toEqual(['fingerprintKey']);
  },
);

test('settings that break in an open page put it back on the defaults', async ({ tab, kit }) => {
  const text = logWith(githubToken());
  await kit.setStorage({ settings: { version: 1, mode: 'off', sites: {} } });
  await kit.copy(text);
  await tab.open(issue);
  const popup = await kit.popup(tab);
  await popupStatus(popup, 'Off on this site');
  await kit.setStorage({ settings: { version: 1, mode: 'of', sites: {} } });
  await popupStatus(popup, 'Guarded');
  await tab.bringToFront();
  await tab.click('#issue-body');
  await tab.paste();
  await tab.waitForDialog();
  expect(await tab.value('#issue-body')).toBe('');
  await popup.close();
});

test(
  'several broken parts are all named, and what can be read is kept',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    await kit.setStorage({
      settings: { version: 1, mode: 7, sites: { 'github.com': { mode: 'warn' } } },
      'exception:one': exception,
      'exception:bad': null,
      unknown: { of: 'another version' },
    });
    await tab.open(issue);
    const popup = await kit.popup(tab);
    const says = await popupStatus(popup, 'Guarded');
    expect([...says.problems].sort()).toEqual(['exception:bad', 'settings.mode']);
    expect(says.mode).toBe('Warn');
    expect(says.exceptions).toHaveLength(1);
    await popup.close();
  },
);

test(
  'what was written while the site was off or paused is guarded once that is over',
  IN_FIREFOX,
  async ({ tab, kit, site }) => {
    const url = 'https://codeberg.org/acme/draft';
    const saved = '/acme/draft/saved';
    site.serve(url, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><title>Draft</title><textarea id="text"></textarea>`,
    });
    const save = () =>
      tab.runScript(`fetch('${saved}', { method: 'POST', body: text.value }).catch(() => 0)`);
    const ways: ReadonlyArray<readonly [name: string, settings: object]> = [
      ['off', { version: 1, mode: 'off', sites: {} }],
      [
        'paused',
        {
          version: 1,
          mode: 'block',
          sites: { 'codeberg.org': { pausedUntil: Date.now() + 3_600_000 } },
        },
      ],
      ['warn', { version: 1, mode: 'warn', sites: {} }],
    ];
    for (const [name, settings] of ways) {
      await test.step(name, async () => {
        const secret = githubToken();
        await kit.setStorage({ settings });
        await tab.open(url);
        await tab.click('#text');
        await tab.write(logWith(secret));
        await kit.setStorage({ settings: { version: 1, mode: 'block', sites: {} } });
        await expect.poll(() => tab.note()).toContain('Keyslip asks');
        await save();
        await tab.waitForDialog();
        await tab.press('Enter');
        await expect.poll(() => tab.value('#text')).toBe(logWith('$GITHUB_TOKEN'));
        expect(site.judge.leaks(secret)).toEqual([]);
      });
    }
  },
);
