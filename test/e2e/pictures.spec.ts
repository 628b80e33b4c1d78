import type { Fixtures } from '../pages/server';
import { makeJwt, rng, sampleOf } from '../samples';
import { digest, uploadsAt, writeFiles } from './kit/made-files';
import { type Look, photograph, screenOf } from './kit/screens';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_BOTH, IN_CHROMIUM, IN_THE_WHOLE, type Tried } from './kit/tried';

const page = 'https://github.com/acme/app/files';
const now = '/api/upload/now';
const pasted = '/api/upload/paste';
/** To read a picture takes a second, and several on a machine with other things to do. In ms. */
const soon = { timeout: 30_000 };

/** What arrived at a path, once it has. */
async function arrived(site: Fixtures, path: string) {
  await expect.poll(() => site.judge.received(path).length, soon).toBe(1);
  const [sent] = await uploadsAt(site.judge, path);
  if (!sent) throw new Error('Nothing was uploaded');
  site.judge.reset();
  return sent;
}

async function choose(tab: Tab, name: string, picture: Buffer) {
  const files = await writeFiles({ [name]: picture });
  await tab.chooseFiles('#now-file', files.path(name));
  return files;
}

/** A key is told by how it begins, and of any letters one in twenty is misread; so it is the same one each time. */
const key = sampleOf('github-pat', rng(4)).value;
const looks: Readonly<Record<string, Look & { readonly name: string; readonly tried: Tried }>> = {
  'of a terminal': { name: 'screen.png', dark: true, tried: IN_BOTH },
  'with twice as many pixels': {
    name: 'screen.webp',
    scale: 2,
    type: 'image/webp',
    tried: IN_THE_WHOLE,
  },
  'that was compressed': { name: 'screen.jpg', type: 'image/jpeg', tried: IN_THE_WHOLE },
};
for (const [title, { name, tried, ...look }] of Object.entries(looks)) {
  test(`a screenshot ${title} goes with its key covered`, tried, async ({ tab, site }) => {
    await tab.open(page);
    const picture = await screenOf(tab, logWith(key), look);
    const files = await choose(tab, name, picture);
    const warning = await tab.waitForDialog(soon.timeout);
    expect(warning.text).toContain('GitHub personal access token');
    expect(warning.text).toContain(`In the picture ${name}. The redacted copy has it covered.`);
    expect(site.judge.received(now)).toEqual([]);
    await tab.press('Enter');
    const copy = await arrived(site, now);
    expect([copy.name, copy.type]).toEqual([name, look.type ?? 'image/png']);
    expect(digest(copy.bytes)).not.toBe(digest(picture));
    await files.dispose();
    // What is left can be read as before, and there is nothing to ask about in it.
    const again = await choose(tab, `covered-${name}`, copy.bytes);
    expect(digest((await arrived(site, now)).bytes)).toBe(digest(copy.bytes));
    expect(await tab.dialog()).toBeNull();
    await again.dispose();
  });
}

test(
  'a key in a picture can go as it is, and no exception is made of how it was read',
  IN_CHROMIUM,
  async ({ tab, site }) => {
    await tab.open(page);
    const picture = await screenOf(tab, logWith(githubToken()));
    const files = await choose(tab, 'screen.png', picture);
    const { text } = await tab.waitForDialog(soon.timeout);
    await tab.clickButton('Always allow here…');
    await expect.poll(async () => (await tab.dialog())?.text).toContain('Every key of this kind');
    // A checksum that holds says that every letter was read as it is: then it is a key as any other.
    const isExact = text.includes('Checksum valid');
    expect((await tab.dialog())?.text.includes('Only this key')).toBe(isExact);
    await tab.press('Escape');
    await tab.holdButton('Upload anyway');
    expect(digest((await arrived(site, now)).bytes)).toBe(digest(picture));
    await files.dispose();
  },
);

test('pictures without a key arrive byte for byte', async ({ tab, site }) => {
  await tab.open(page);
  const innocent = await screenOf(tab, logWith('$GITHUB_TOKEN'));
  const screen = await choose(tab, 'screen.png', innocent);
  expect(digest((await arrived(site, now)).bytes)).toBe(digest(innocent));
  await screen.dispose();
  expect(await tab.domDump()).not.toContain('Could not be checked');
  // Of leaves nothing is read, and nothing is claimed.
  const leaves = await photograph(tab);
  const photo = await choose(tab, 'leaves.jpg', leaves);
  expect(digest((await arrived(site, now)).bytes)).toBe(digest(leaves));
  await expect
    .poll(() => tab.domDump())
    .toContain('Could not be checked: leaves.jpg (picture, sound or video)');
  expect(await tab.dialog()).toBeNull();
  await photo.dispose();
});

test(
  'pictures are not read if the user does not want it',
  IN_CHROMIUM,
  async ({ kit, tab, site }) => {
    const history = { keep: true, days: 30 };
    await kit.setStorage({ preferences: { history, sync: false, pictures: false } });
    await tab.open(page);
    const picture = await screenOf(tab, logWith(githubToken()));
    const files = await choose(tab, 'screen.png', picture);
    expect(digest((await arrived(site, now)).bytes)).toBe(digest(picture));
    await expect
      .poll(() => tab.domDump())
      .toContain('Could not be checked: screen.png (picture, sound or video)');
    await files.dispose();
  },
);

test.describe('on the clipboard', () => {
  /**
   * Copies a picture, as a tool for screenshots does.
   * @param beside what lies there besides, by type.
   */
  const copy = async (tab: Tab, text: string, beside: Record<string, string> = {}) => {
    await tab.click('#zone');
    const data = (await screenOf(tab, text)).toString('base64');
    await tab.evaluate(
      async (base64: string, texts: Record<string, string>) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const items: Record<string, Blob> = {
          'image/png': new Blob([bytes], { type: 'image/png' }),
        };
        for (const [type, content] of Object.entries(texts))
          items[type] = new Blob([content], { type });
        await navigator.clipboard.write([new ClipboardItem(items)]);
      },
      data,
      beside,
    );
  };

  test.skip(
    ({ engine }) => engine === 'firefox',
    'without a display Firefox has no pictures there',
  );

  test('a screenshot with a key is pasted with the key covered', async ({ tab, site }) => {
    await tab.open(page);
    await copy(tab, logWith(key));
    await tab.paste();
    const warning = await tab.waitForDialog(soon.timeout);
    expect(warning.text).toContain('GitHub personal access token');
    expect(site.judge.received(pasted)).toEqual([]);
    await tab.press('Enter');
    expect((await arrived(site, pasted)).type).toBe('image/png');
    expect(await tab.evaluate(() => window.seenFiles?.())).toEqual(['paste false']);
  });

  test('so is one that was copied from a page; how a table looks is left to the page', async ({
    tab,
    site,
  }) => {
    await tab.open(page);
    const text = logWith(githubToken());
    await copy(tab, text, { 'text/html': '<img src="https://acme.example/screen.png">' });
    await tab.paste();
    await tab.waitForDialog(soon.timeout);
    await tab.press('Escape');
    await tab.waitForNoDialog();
    expect(site.judge.received(pasted)).toEqual([]);
    await copy(tab, text, { 'text/plain': 'a table', 'text/html': '<table><td>a table' });
    await tab.paste();
    await arrived(site, pasted);
    expect(await tab.dialog()).toBeNull();
  });

  test('where it came from, by an address with a token, is not asked about, and the picture arrives', async ({
    tab,
    site,
  }) => {
    await tab.open(page);
    const from = `<img src="https://private.example/screen.png?jwt=${makeJwt(rng(3))}">`;
    await copy(tab, logWith('$GITHUB_TOKEN'), { 'text/html': from });
    await tab.paste();
    expect((await arrived(site, pasted)).type).toBe('image/png');
    expect(await tab.dialog()).toBeNull();
  });

  test('a table with a key goes with its picture if it goes as it was', async ({ tab }) => {
    await tab.open(page);
    const text = `key ${githubToken()}`;
    await copy(tab, 'a table', { 'text/plain': text, 'text/html': `<table><td>${text}</table>` });
    await tab.evaluate(() => {
      document.querySelector('#zone')?.addEventListener(
        'paste',
        (event) => {
          const { types = [], files = [] } = (event as ClipboardEvent).clipboardData ?? {};
          document.title = [...types, files.length].join();
        },
        true,
      );
    });
    await tab.paste();
    await tab.waitForDialog();
    await tab.holdButton('Paste original');
    await tab.waitForNoDialog();
    const title = () => tab.evaluate(() => document.title);
    await expect.poll(title).toContain('text/plain,text/html');
    expect(await title()).toContain('Files,1');
  });

  test('one without a key arrives, also where the browser puts it into the text', async ({
    tab,
    site,
  }) => {
    await tab.open(page);
    await copy(tab, logWith('$GITHUB_TOKEN'));
    await tab.paste();
    expect((await arrived(site, pasted)).type).toBe('image/png');
    await tab.click('#rich');
    await tab.paste();
    const count = () => tab.evaluate(() => document.querySelectorAll('#rich img').length);
    await expect.poll(count, soon).toBe(1);
    expect(await tab.dialog()).toBeNull();
  });

  test('whoever writes elsewhere by the time it has been read stays there', async ({ tab }) => {
    await tab.open(page);
    await tab.evaluate(() => {
      const other = document.createElement('div');
      Object.assign(other, { id: 'other', contentEditable: 'true', textContent: 'B' });
      document.querySelector('#rich')?.after(other);
    });
    await copy(tab, logWith('$GITHUB_TOKEN'));
    await tab.click('#rich');
    await tab.paste();
    await tab.click('#other');
    const count = (where: string) =>
      tab.evaluate((s) => document.querySelectorAll(`${s} img`).length, where);
    await expect.poll(() => count('#rich'), soon).toBe(1);
    await tab.type('C');
    expect(await count('#other')).toBe(0);
    expect(await tab.text('#other')).toContain('C');
  });
});
