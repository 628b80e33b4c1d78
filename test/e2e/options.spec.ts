import { writeFile } from 'node:fs/promises';
import { exception } from '../samples/exception';
import type { Kit } from './kit/kit';
import { choose, clickOn, fill, textOf } from './kit/page';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_CHROMIUM, IN_FIREFOX } from './kit/tried';

const issue = 'https://github.com/acme/app/issues/new';
const body = '#issue-body';
const github = 'GitHub personal access token';

const options = (kit: Kit, section: string): Promise<Tab> =>
  kit.extensionPage(`options.html#${section}`);

/** Empties the field and pastes into it; the document stays the one that was loaded. */
async function pasteAfresh(tab: Tab): Promise<void> {
  await tab.bringToFront();
  await tab.click(body);
  await tab.press('Control+A');
  await tab.press('Delete');
  await tab.paste();
}

async function isHeld(tab: Tab): Promise<void> {
  await pasteAfresh(tab);
  await tab.waitForDialog();
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(await tab.value(body)).toBe('');
}

async function passes(tab: Tab, text: string): Promise<void> {
  await pasteAfresh(tab);
  expect(await tab.dialogAfterSettling()).toBeNull();
  expect(await tab.value(body)).toBe(text);
}

/** A change in the options is on its way to the page by the storage's own event. */
async function stored(kit: Kit, key: string, holds: (value: unknown) => boolean): Promise<void> {
  await expect.poll(async () => holds((await kit.storage()).local[key])).toBe(true);
}
const settings = (kit: Kit, part: string): Promise<void> =>
  stored(kit, 'settings', (value) => JSON.stringify(value ?? null).includes(part));

test(
  'a preset and a cell of the table hold in the open page at once',
  IN_FIREFOX,
  async ({ tab, kit }) => {
    const text = logWith(githubToken());
    await kit.copy(text);
    await tab.open(issue);
    await isHeld(tab);

    const page = await options(kit, 'general');
    await choose(page, 'Issue trackers and code, Certain', 'Show a note');
    await settings(kit, '"certain":"warn"');
    expect(await textOf(page)).toContain('Your own choice');
    await passes(tab, text);
    await expect.poll(() => tab.note()).toContain('GitHub');

    await clickOn(page, 'Strict');
    await settings(kit, '"possible":"hold"');
    await isHeld(tab);
    await clickOn(page, 'Balanced');
    await settings(kit, '"behaviour":{}');
    await clickOn(page, 'Warn');
    await settings(kit, '"mode":"warn"');
    await passes(tab, text);
    await page.close();
  },
);

test('the mode of a site holds in the open page at once', IN_FIREFOX, async ({ tab, kit }) => {
  const text = logWith(githubToken());
  await kit.copy(text);
  await tab.open(issue);
  const page = await options(kit, 'sites');
  await fill(page, 'Site', 'not a site');
  await clickOn(page, 'Add');
  await expect.poll(() => textOf(page)).toContain('Enter a host name');
  await fill(page, 'Site', 'https://github.com/acme');
  await choose(page, 'Mode', 'Off');
  await clickOn(page, 'Add');
  await settings(kit, '"github.com":{"mode":"off"}');
  await passes(tab, text);
  await clickOn(page, 'Remove: github.com');
  await settings(kit, '"sites":{}');
  await isHeld(tab);
  await page.close();
});

test(
  'a rule that is switched off finds nothing in the open page',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    const text = logWith(githubToken());
    await kit.copy(text);
    await tab.open(issue);
    const page = await options(kit, 'rules');
    await fill(page, 'Provider or kind of key', 'github personal');
    await choose(page, `When found: ${github}`, 'Switched off');
    await settings(kit, '"github-pat":"ignore"');
    await passes(tab, text);
    expect(await tab.note()).toBeNull();
    await choose(page, `When found: ${github}`, 'As under Behaviour');
    await settings(kit, '"rules":{}');
    await isHeld(tab);
    await page.close();
  },
);

test(
  'exceptions can be searched, and removing one holds at once',
  IN_FIREFOX,
  async ({ tab, kit }) => {
    const text = logWith(githubToken());
    await kit.setStorage({
      'exception:one': exception,
      'exception:two': { ...exception, id: 'two', label: 'Stripe secret key', expires: 2 },
    });
    await kit.copy(text);
    await tab.open(issue);
    await passes(tab, text);
    const page = await options(kit, 'exceptions');
    await expect.poll(() => textOf(page)).toMatch(/Stripe secret key.*Expired/);
    await fill(page, 'Search', 'personal');
    await expect.poll(() => textOf(page)).not.toContain('Stripe');
    await clickOn(page, `Select: ${github}`);
    await clickOn(page, 'Remove selected (1)');
    await stored(kit, 'exception:one', (value) => value === undefined);
    await isHeld(tab);
    await fill(page, 'Search', '');
    await clickOn(page, 'Remove expired (1)');
    await expect.poll(() => textOf(page)).toContain('Nothing is let through');
    await page.close();
  },
);

test(
  'a rule of the user is tried out, refused if it is unsafe, and found in the open page',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    const key = `acme_${githubToken().slice(4, 24).toLowerCase()}`;
    const text = `deploy with ${key} today`;
    await kit.copy(text);
    await tab.open(issue);
    await passes(tab, text);
    const page = await options(kit, 'rules');
    await clickOn(page, 'New rule');
    await fill(page, 'Name', 'Acme deploy token');
    await fill(page, 'Pattern', 'acme_(a+)+');
    await expect.poll(() => textOf(page)).toContain('A repetition has no end');
    await fill(page, 'Pattern', 'acme_[a-z0-9]{20}');
    await fill(page, 'Try it on a text', text);
    await expect.poll(() => textOf(page)).toContain('Matches: 1');
    await clickOn(page, 'Save rule');
    await stored(kit, 'customRules', (value) => JSON.stringify(value ?? '').includes('acme_'));
    await isHeld(tab);
    await clickOn(page, 'Remove: Acme deploy token');
    await stored(kit, 'customRules', (value) => JSON.stringify(value) === '[]');
    await passes(tab, text);
    await page.close();
  },
);

test(
  'a secret of the user is kept as a fingerprint and found in the open page',
  IN_CHROMIUM,
  async ({ tab, kit }) => {
    const secret = `Tr0ub4dor-${githubToken().slice(-8)}`;
    const text = `the staging box still wants ${secret} I think`;
    await kit.copy(text);
    await tab.open(issue);
    await passes(tab, text);
    const page = await options(kit, 'secrets');
    await fill(page, 'What you call it', 'Staging');
    await fill(page, 'The secret', 'short');
    await clickOn(page, 'Store fingerprint');
    await expect.poll(() => textOf(page)).toContain('at least 12 characters');
    await fill(page, 'The secret', secret);
    await clickOn(page, 'Store fingerprint');
    await expect.poll(() => textOf(page)).toContain('Fingerprint only');
    expect(await kit.storageDump()).not.toContain(secret);
    await isHeld(tab);
    await clickOn(page, 'Remove: Staging');
    await expect.poll(() => textOf(page)).toContain('no secrets of your own');
    await passes(tab, text);
    await page.close();
  },
);

test(
  'the history says what was caught, never the key, and can be cleared and switched off',
  IN_FIREFOX,
  async ({ tab, kit }) => {
    const secret = githubToken();
    await kit.copy(logWith(secret));
    await tab.open(issue);
    await isHeld(tab);
    const page = await options(kit, 'history');
    await expect.poll(() => textOf(page)).toContain(secret.slice(-4));
    expect(await textOf(page)).toMatch(
      /GitHub personal access token.*github\.com.*Paste.*Cancelled/,
    );
    expect(await page.domDump()).not.toContain(secret);
    await clickOn(page, 'Clear history');
    await expect.poll(() => textOf(page)).toContain('Clear the history?');
    await clickOn(page, 'Clear history');
    await expect.poll(() => textOf(page)).toContain('Nothing has been caught yet');
    await clickOn(page, 'Keep a history on this computer');
    await stored(kit, 'preferences', (value) =>
      JSON.stringify(value ?? '').includes('"keep":false'),
    );
    await isHeld(tab);
    expect(await textOf(page)).toContain('No history is kept');
    expect(JSON.stringify((await kit.storage()).local)).not.toContain('history:');
    await page.close();
  },
);

test(
  'an import shows its changes first; a bad one changes nothing; a reset is the first day',
  IN_CHROMIUM,
  async ({ kit }, info) => {
    const page = await options(kit, 'transfer');
    const importText = async (name: string, text: string): Promise<void> => {
      const path = info.outputPath(name);
      await writeFile(path, text);
      await page.chooseFiles('input[type=file]', path);
    };
    const file = {
      format: 'keyslip',
      version: 1,
      installation: null,
      settings: { version: 2, mode: 'warn', sites: {}, behaviour: {}, rules: {} },
      preferences: { history: { keep: true, days: 7 }, sync: false },
      customRules: [],
      exceptions: [],
    };
    const before = await kit.storageDump();
    const bad: ReadonlyArray<readonly [name: string, text: string, says: RegExp]> = [
      ['words.json', 'no JSON', /This is not JSON/],
      ['version.json', JSON.stringify({ ...file, version: 99 }), /version/],
      [
        'types.json',
        JSON.stringify({ ...file, settings: { ...file.settings, mode: 7 } }),
        /settings\.mode/,
      ],
      [
        'hostile.json',
        JSON.stringify({
          ...file,
          customRules: [
            { id: 'custom:x', name: 'x', env: 'X', literal: 'abc', source: 'abc(?:a+)+$' },
          ],
        }),
        /customRules\[0\]\.source/,
      ],
      ['large.json', ' '.repeat(50_000_000), /larger than 5 MB/],
    ];
    for (const [name, text, says] of bad) {
      await importText(name, text);
      await expect.poll(() => textOf(page), name).toMatch(says);
      expect(await kit.storageDump(), name).toBe(before);
    }
    await importText('good.json', JSON.stringify(file));
    await expect.poll(() => textOf(page)).toMatch(/without a mode of its own\s*Ask → Warn/);
    expect(await kit.storageDump()).toBe(before);
    await clickOn(page, 'Apply these changes');
    await expect.poll(() => textOf(page)).toContain('Imported.');
    await settings(kit, '"mode":"warn"');
    await clickOn(page, 'Reset everything');
    await expect.poll(() => textOf(page)).toContain('Reset everything?');
    await clickOn(page, 'Reset everything');
    await expect.poll(() => textOf(page)).toContain('as on the first day');
    expect((await kit.storage()).local.settings).toBeUndefined();
    await page.close();
  },
);
