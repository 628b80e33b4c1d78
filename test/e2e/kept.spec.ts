import { randomBytes } from 'node:crypto';
import { rememberOwn } from '../../lib/detect/custom/own';
import { readEntry } from '../../lib/store/history';
import { ownKeysOf } from '../../lib/store/own-keys';
import { longIssue } from '../pages/exposing';
import { exception } from '../samples/exception';
import { allowByKeyboard } from './kit/allow';
import { goBack, keptPage } from './kit/history';
import type { Kit } from './kit/kit';
import { pageReport } from './kit/page-report';
import { reportStatus, scanPage } from './kit/report';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_FIREFOX } from './kit/tried';
import { until } from './kit/until';

const issue = 'https://github.com/acme/app/issues/new';
const body = '#issue-body';

async function pasteAfresh(tab: Tab, field = body): Promise<void> {
  await tab.click(field);
  await tab.press('Control+a');
  await tab.paste();
}

/** Pastes again and again, as a frame hears of what was set in a moment; never into a question that has come late. */
async function untilAsked(tab: Tab, field = body): Promise<void> {
  await until('a paste is asked about', async () => {
    if (await tab.dialog()) return true;
    await pasteAfresh(tab, field);
    return tab.dialogAfterSettling();
  });
}

async function history(kit: Kit) {
  const { local } = await kit.storage();
  return Object.entries(local)
    .filter(([key]) => key.startsWith('history:'))
    .map(([, raw]) => readEntry(raw))
    .sort((a, b) => (a?.time ?? 0) - (b?.time ?? 0));
}

/** What is stored of a rule and a key of the user's own. */
function added(mine: string): Readonly<Record<string, unknown>> {
  const rule = { id: 'custom:acme', name: 'Acme key', env: 'ACME_KEY', literal: 'acme-k_' };
  const key = randomBytes(32).toString('hex');
  const kept = rememberOwn(mine, { id: 'm', name: 'My deploy key' }, ownKeysOf(key));
  if ('refused' in kept) throw new Error(kept.refused);
  return {
    customRules: [{ ...rule, source: 'acme-k_[0-9a-f]{16}' }],
    fingerprintKey: key,
    'own:m': kept.secret,
  };
}

const ownKey = (): string => `Zx9-${randomBytes(12).toString('hex')}`;

test(
  'rules and keys that are added count in an open page, and no more once they are gone',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    test.slow();
    const mine = ownKey();
    const text = `use acme-k_${randomBytes(8).toString('hex')} or ${mine} here`;
    await kit.copy(text);
    await tab.open(issue);
    await pasteAfresh(tab);
    expect(await tab.dialogAfterSettling()).toBeNull();
    expect(await tab.value(body)).toBe(text);

    await kit.setStorage(added(mine));
    // The frame hears of it in a moment; nothing is loaded anew.
    await untilAsked(tab);
    const { text: says } = await tab.waitForDialog();
    expect(says).toContain('Acme key');
    expect(says).toContain('My deploy key');
    await tab.press('Enter');
    await expect.poll(() => tab.value(body)).toBe('use $ACME_KEY or $OWN_SECRET here');

    await kit.setStorage({ customRules: [], 'own:m': null });
    await until('a paste goes as it is', async () => {
      await pasteAfresh(tab);
      if (await tab.dialogAfterSettling()) {
        await tab.waitForDialog();
        await tab.press('Escape');
        await tab.waitForNoDialog();
      }
      return (await tab.value(body)) === text;
    });
  },
);

test(
  'they are found in what an open page shows, and in its sources',
  IN_CHROMIUM,
  async ({ tab, kit, site }) => {
    const mine = ownKey();
    const acme = `acme-k_${randomBytes(8).toString('hex')}`;
    const said = new Map([
      [3, `deployed with <code>${acme}</code>`],
      [7, `and then with ${mine}, again`],
    ]);
    const address = 'https://github.com/acme/app/issues/500';
    site.serve(address, longIssue(20, said));
    await tab.open(address);
    expect((await pageReport(kit, tab)).items).toEqual([]);
    await kit.setStorage(added(mine));
    await expect
      .poll(async () => (await tab.marks())?.corner, { timeout: 30_000 })
      .toBe('Secrets on this page: 2');

    const report = await scanPage(kit, tab);
    const { findings } = await reportStatus(report, /^Exposed/);
    const found = findings.map(({ what }) => what);
    expect(found).toContainEqual(expect.stringMatching(/^Critical Acme key/));
    expect(found).toContainEqual(expect.stringMatching(/^Critical My deploy key/));
    await report.close();
  },
);

test(
  'what was caught is kept redacted, with what became of it and why',
  IN_FIREFOX,
  async ({ tab, kit }) => {
    test.slow();
    const [one, two] = [githubToken(), githubToken()];
    await tab.open(issue);
    await kit.copy(logWith(one));
    await pasteAfresh(tab);
    await tab.waitForDialog();
    await tab.press('Enter');
    await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));

    await kit.copy(logWith(two));
    await pasteAfresh(tab);
    await tab.waitForDialog();
    await allowByKeyboard(tab, 'Only this key', 'Test value');
    await expect.poll(() => tab.value(body)).toBe(logWith(two));

    // In another document the answer of a moment ago is forgotten, and the exception decides.
    await tab.open(issue);
    await pasteAfresh(tab);
    expect(await tab.dialogAfterSettling()).toBeNull();
    await expect.poll(async () => (await history(kit)).length).toBe(3);
    const entries = await history(kit);
    expect(entries.map((entry) => entry?.outcome)).toEqual(['redacted', 'allowed', 'let-through']);
    expect(entries[0]).toMatchObject({
      host: 'github.com',
      kind: 'tracker',
      door: 'paste',
      rule: 'github-pat',
      preview: `ghp_…${one.slice(-4)}`,
    });
    expect(entries[1]?.why).toEqual({ reason: 'test-value' });
    const { local } = await kit.storage();
    const written = Object.keys(local).find((key) => key.startsWith('exception:'));
    expect(entries[2]?.why).toEqual({
      exception: written?.slice('exception:'.length),
      reason: 'test-value',
    });
    const dump = await kit.storageDump();
    expect(dump).not.toContain(one);
    expect(dump).not.toContain(two);
  },
);

test('nothing is kept if the user wants no history', IN_FIREFOX, async ({ tab, kit }) => {
  await kit.setStorage({ preferences: { history: { keep: false, days: 30 }, sync: false } });
  await kit.copy(logWith(githubToken()));
  await tab.open(issue);
  await pasteAfresh(tab);
  await tab.waitForDialog();
  await tab.press('Enter');
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
  expect(Object.keys((await kit.storage()).local).sort()).toEqual([
    'fingerprintKey',
    'preferences',
  ]);
});

test(
  'an exception that has expired asks again in the open page, and holds below its path only',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    test.slow();
    const text = logWith(githubToken());
    const here = {
      ...exception,
      site: 'github.com/acme/app',
      created: Date.now(),
      expires: Date.now() + 600_000,
    };
    const elsewhere = { ...here, site: 'github.com/acme/other' };
    await kit.setStorage({ 'exception:one': elsewhere });
    await kit.copy(text);
    await tab.open(issue);
    await pasteAfresh(tab);
    await tab.waitForDialog();
    await tab.press('Escape');
    await tab.waitForNoDialog();

    await kit.setStorage({ 'exception:one': here });
    await tab.open(issue);
    await pasteAfresh(tab);
    expect(await tab.dialogAfterSettling()).toBeNull();
    await expect.poll(() => tab.value(body)).toBe(text);

    await kit.setStorage({ 'exception:one': { ...here, expires: Date.now() } });
    await untilAsked(tab);
  },
);

test(
  'what was set while a page lay in the history of its tab counts when it comes back',
  IN_FIREFOX,
  async ({ tab, kit, site }) => {
    const left = 'https://codeberg.org/acme/left';
    site.serve(left, keptPage);
    const settings = { version: 2, mode: 'block', sites: {}, behaviour: {}, rules: {} };
    await kit.setStorage({ settings: { ...settings, mode: 'off' } });
    await kit.copy(logWith(githubToken()));
    await tab.open(left);
    await pasteAfresh(tab, '#draft');
    expect(await tab.dialogAfterSettling()).toBeNull();

    await tab.open(issue);
    await kit.setStorage({ settings });
    // Every page that hears of it at all has heard of it by then.
    await untilAsked(tab);
    expect(await goBack(tab, left)).toBe(kit.browser === 'firefox');
    await untilAsked(tab, '#draft');
  },
);
