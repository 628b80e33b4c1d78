import { strToU8, zipSync } from 'fflate';
import { fingerprint } from '../../lib/policy/fingerprint';
import { rng } from '../samples';
import { pdf } from '../samples/containers';
import { kdbx, pkcs12, sqlite } from '../samples/key-files';
import { mp4, png } from '../samples/pictures';
import { digest, uploadsAt, writeFiles } from './kit/made-files';
import { githubToken, innocentText, logWith } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_BOTH, IN_CHROMIUM } from './kit/tried';

const page = 'https://github.com/acme/app/files';
const now = '/api/upload/now';
const redacted = logWith('$GITHUB_TOKEN');

/** Inputs that no listener of the document hears of. */
const hidden: Readonly<Record<string, () => void>> = {
  'in no document': () => undefined,
  'in a closed shadow root': () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).append((window as { picked?: Node }).picked as Node);
  },
};

for (const [where, put] of Object.entries(hidden)) {
  test(`files chosen for an input ${where} are looked through`, async ({ tab, site }) => {
    const secret = githubToken();
    const files = await writeFiles({ 'build.log': logWith(secret), 'notes.txt': innocentText });
    await tab.open(page);
    await tab.evaluate((to) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.onchange = () => {
        const body = new FormData();
        for (const file of input.files ?? []) body.append('file', file, file.name);
        void fetch(to, { method: 'POST', body });
      };
      Object.assign(window, { picked: input });
    }, now);
    await tab.evaluate(put);
    await tab.chooseFilesFor('picked', files.path('build.log'));
    expect((await tab.waitForDialog()).text).toContain('build.log');
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    const [sent] = await uploadsAt(site.judge, now);
    expect(sent?.bytes.toString()).toBe(redacted);
    await tab.chooseFilesFor('picked', files.path('notes.txt'));
    await expect.poll(() => site.judge.received(now).length).toBe(2);
    expect(site.judge.received(now)[1]?.body.toString()).toContain(innocentText);
    expect(site.judge.leaks(secret)).toEqual([]);
    await files.dispose();
  });
}

test.describe('files chosen for an input', () => {
  test('innocent ones arrive byte for byte, in order, announced once', async ({ tab, site }) => {
    const noise = Uint8Array.from({ length: 70_000 }, (_, i) => (i * i * 31 + i) & 0xff);
    const files = await writeFiles({
      'notes.txt': innocentText,
      'raw.bin': noise,
      'empty.txt': '',
      'logs.zip': zipSync({ 'a.log': strToU8(innocentText) }),
    });
    const names = ['notes.txt', 'raw.bin', 'empty.txt', 'logs.zip'];
    await tab.open(page);
    await tab.chooseFiles('#now-file', ...names.map(files.path));
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    const sent = await uploadsAt(site.judge, now);
    expect(sent.map(({ name }) => name)).toEqual(names);
    expect(sent.map(({ bytes }) => digest(bytes))).toEqual(await files.digests(names));
    expect(sent[0]?.type).toContain('text/plain');
    expect(await tab.evaluate(() => window.seenFiles?.())).toEqual(['input 4', 'change 4']);
    expect(await tab.text('#log')).toContain(
      `notes.txt text/plain ${await files.time('notes.txt')}`,
    );
    expect(await tab.dialog()).toBeNull();
    await files.dispose();
  });

  test('a log with a key goes as a redacted copy, and the page sees no event before', async ({
    tab,
    site,
  }) => {
    const secret = githubToken();
    const files = await writeFiles({ 'build.log': logWith(secret) });
    await tab.open(page);
    await tab.chooseFiles('#now-file', files.path('build.log'));
    const warning = await tab.waitForDialog();
    expect(warning.text).toContain('build.log');
    expect(warning.focused).toBe('Upload redacted copy');
    expect(JSON.stringify(warning)).not.toContain(secret);
    expect(await tab.evaluate(() => window.seenFiles?.())).toEqual([]);
    expect(await tab.evaluate(() => document.querySelector('input')?.files?.length)).toBe(0);
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    const [sent] = await uploadsAt(site.judge, now);
    expect(sent?.name).toBe('build.log');
    expect(sent?.bytes.toString()).toBe(redacted);
    expect(site.judge.leaks(secret)).toEqual([]);
    await files.dispose();
  });

  test('each file is asked about; the others go as they are', async ({ tab, site }) => {
    const [first, second] = [githubToken(), githubToken()];
    const files = await writeFiles({
      'a.txt': innocentText,
      'b.log': logWith(first),
      'c.log': logWith(second),
      'd.txt': 'the last one',
    });
    await tab.open(page);
    await tab.chooseFiles('#now-file', ...['a.txt', 'b.log', 'c.log', 'd.txt'].map(files.path));
    expect((await tab.waitForDialog()).text).toContain('b.log');
    await tab.clickButton('Remove the file');
    await expect.poll(async () => (await tab.dialog())?.text).toContain('c.log');
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    const sent = await uploadsAt(site.judge, now);
    expect(sent.map(({ name }) => name)).toEqual(['a.txt', 'c.log', 'd.txt']);
    expect(sent[1]?.bytes.toString()).toBe(redacted);
    expect([...site.judge.leaks(first), ...site.judge.leaks(second)]).toEqual([]);
    await files.dispose();
  });

  test('what was approved once is not asked about again', async ({ tab, site }) => {
    const log = logWith(githubToken());
    const files = await writeFiles({ 'build.log': log, 'again.log': `once more\n${log}` });
    await tab.open(page);
    await tab.chooseFiles('#now-file', files.path('build.log'));
    await tab.waitForDialog();
    await tab.holdButton('Upload anyway');
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    await tab.chooseFiles('#now-file', files.path('again.log'));
    await expect.poll(() => site.judge.received(now).length).toBe(2);
    const [sent] = await uploadsAt(site.judge, now);
    expect([digest(sent?.bytes ?? '')]).toEqual(await files.digests(['build.log']));
    await files.dispose();
  });

  test('of a second choice that is taken back the page hears that the first is gone', async ({
    tab,
  }) => {
    const files = await writeFiles({ 'a.txt': innocentText, 'b.log': logWith(githubToken()) });
    await tab.open(page);
    await tab.evaluate(() => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'file', id: 'own' });
      const show = () => {
        document.title = `${[...(input.files ?? [])].map(({ name }) => name)} chosen`;
      };
      input.addEventListener('change', show);
      document.body.prepend(input);
    });
    const title = () => tab.evaluate(() => document.title);
    await tab.chooseFiles('#own', files.path('a.txt'));
    await expect.poll(title).toBe('a.txt chosen');
    await tab.chooseFiles('#own', files.path('b.log'));
    await tab.waitForDialog();
    await tab.press('Escape');
    await expect.poll(title).toBe('chosen');
    await files.dispose();
  });

  test('a form that is sent at once waits for its files', async ({ tab, site }) => {
    const secret = githubToken();
    // So long that it is still being looked through when the form is sent.
    const rest = '\nall is well'.repeat(1_500_000);
    const log = logWith(secret) + rest;
    const files = await writeFiles({ 'build.log': log, 'notes.txt': innocentText });
    await tab.open(page);
    await tab.chooseFiles('#form-file', files.path('build.log'), files.path('notes.txt'));
    await tab.evaluate(() => document.querySelector<HTMLElement>('#form-send')?.focus());
    await tab.press('Enter');
    await tab.waitForDialog();
    await tab.press('Enter');
    const arrived = (): number => site.judge.received('/acme/app/upload').length;
    await expect.poll(arrived, { timeout: 30_000 }).toBe(1);
    const sent = await uploadsAt(site.judge, '/acme/app/upload');
    expect(sent.map(({ bytes }) => digest(bytes))).toEqual(
      [redacted + rest, innocentText].map((text) => digest(text)),
    );
    expect(sent[0]?.bytes.includes(secret)).toBe(false);
    await files.dispose();
  });

  test('of a folder all its files arrive', async ({ tab }) => {
    await tab.open(page);
    await tab.evaluate(
      (names) => {
        const input = document.createElement('input');
        Object.assign(input, { type: 'file', webkitdirectory: true, id: 'folder' });
        document.body.append(input);
        const transfer = new DataTransfer();
        for (const name of names) transfer.items.add(new File(['nothing'], name));
        input.files = transfer.files;
        input.onchange = () => {
          input.title = [...(input.files ?? [])].map(({ name }) => name).join();
        };
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      ['a.txt', 'b.txt', 'c.txt'],
    );
    const title = () => tab.evaluate(() => document.querySelector<HTMLElement>('#folder')?.title);
    await expect.poll(title).toBe('a.txt,b.txt,c.txt');
  });

  for (const how of ['Enter in a chat', 'submit() by a script'] as const) {
    test(`${how} waits for files that are being looked through`, async ({ tab, site }) => {
      const url = 'https://app.slack.com/client/T1/C1';
      const body = `<!doctype html><form action="/sent" method="post" enctype="multipart/form-data">
        <input type="file" name="file"><textarea></textarea></form>
        <script>
          const [form] = document.forms;
          const [input, text] = form.elements;
          const go = () => form.submit();
          text.onkeydown = (event) => event.key === 'Enter' && go();
        </script>`;
      site.serve(url, { headers: { 'content-type': 'text/html' }, body });
      const log = 'all is well\n'.repeat(1_500_000);
      const files = await writeFiles({ 'build.log': log });
      await tab.open(url);
      await tab.chooseFiles('input', files.path('build.log'));
      if (how === 'submit() by a script') await tab.evaluate(() => document.forms[0]?.submit());
      else {
        await tab.focus('textarea');
        await tab.press('Enter');
      }
      await expect.poll(() => site.judge.received('/sent').length, { timeout: 30_000 }).toBe(1);
      const [sent] = await uploadsAt(site.judge, '/sent');
      expect([sent?.name, sent?.bytes.length]).toEqual(['build.log', log.length]);
      await files.dispose();
    });
  }

  test('files that a script puts into an input are held as well', async ({ tab, site }) => {
    const secret = githubToken();
    await tab.open(page);
    await tab.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('#now-file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'made.log', { type: 'text/plain' }));
      if (input) input.files = transfer.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, logWith(secret));
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    expect((await uploadsAt(site.judge, now))[0]?.bytes.toString()).toBe(redacted);
    expect(site.judge.leaks(secret)).toEqual([]);
  });

  test('where nothing is held, they go with a note', async ({ tab, kit, site }) => {
    const files = await writeFiles({ 'build.log': logWith(githubToken()) });
    await kit.setStorage({ settings: { version: 1, mode: 'warn', sites: {} } });
    await tab.open(page);
    await tab.chooseFiles('#now-file', files.path('build.log'));
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    const note = 'check before you share it';
    await expect.poll(async () => (await tab.domDump()).includes(note)).toBe(true);
    // Of both events of the choice there is one.
    await tab.pass(500);
    expect((await tab.domDump()).split(note)).toHaveLength(2);
    expect(await tab.dialog()).toBeNull();
    await files.dispose();
  });
});

test.describe('what is opened in the worker', () => {
  const kinds: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'report.pdf': (text) => pdf(text.split('\n')),
    'state.db': (text) => sqlite({ 'CREATE TABLE log (line TEXT)': [[text]] }),
    'letter.doc': (text) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae10000', 'hex'), Buffer.from(text, 'utf16le')]),
    'cat.png': (text) => png('zTXt', 'workflow', text),
    'talk.mp4': (text) => mp4(text),
  };
  for (const [name, make] of Object.entries(kinds)) {
    const tried = name === 'report.pdf' ? IN_BOTH : IN_CHROMIUM;
    test(`${name}: a key in it is found, and no copy is offered`, tried, async ({ tab, site }) => {
      const secret = githubToken();
      const files = await writeFiles({ [name]: make(logWith(secret)) });
      await tab.open(page);
      await tab.chooseFiles('#now-file', files.path(name));
      const warning = await tab.waitForDialog();
      expect(warning.text).toContain(name);
      expect(warning.focused).toBe('Remove the file');
      expect(warning.buttons.map((button) => button.name)).not.toContain('Upload redacted copy');
      await tab.press('Enter');
      await tab.waitForNoDialog();
      await tab.settled();
      expect(site.judge.received(now)).toEqual([]);
      expect(await tab.evaluate(() => window.seenFiles?.())).toEqual([]);
      await files.dispose();
    });
  }

  test('a large log, redacted but for the key byte for byte', async ({ tab, site }) => {
    const secret = githubToken();
    const line = `${innocentText}\n`;
    const before = line.repeat(Math.ceil(6_000_000 / Buffer.byteLength(line)));
    const text = (key: string) => `${before}TOKEN ${key}\n${line}`;
    const files = await writeFiles({ 'large.log': text(secret) });
    await tab.open(page);
    await tab.chooseFiles('#now-file', files.path('large.log'));
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    await expect.poll(() => site.judge.received(now).length, { timeout: 20_000 }).toBe(1);
    const [sent] = await uploadsAt(site.judge, now);
    expect(digest(sent?.bytes ?? '')).toBe(digest(text('$GITHUB_TOKEN')));
    await files.dispose();
  });

  test('the worker hears nobody who lacks the key of this installation', async ({ kit }) => {
    const key = 'ab'.repeat(32);
    await kit.setStorage({ fingerprintKey: key });
    const reader = await kit.extensionPage('reader.html');
    const proof = fingerprint(key, 'reader n1') ?? '';
    const heard = await reader.evaluate(async (right) => {
      const answers: string[] = [];
      const knock = (name: string, hello: unknown) =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            answers.push(name);
            resolve();
          };
          window.postMessage(hello, '*', [port2]);
        });
      void knock('nothing', null);
      void knock('forged', { nonce: 'n1', proof: 'cd'.repeat(16) });
      void knock('other nonce', { nonce: 'n2', proof: right });
      // Asked last and answered after all of them have been looked at.
      await knock('ours', { nonce: 'n1', proof: right });
      return answers;
    }, proof);
    expect(heard).toEqual(['ours']);
    await reader.close();
  });
});

test.describe('a file that is a secret as a whole', () => {
  test('is held, and no copy of it is offered', async ({ tab, site }) => {
    const store = pkcs12(rng(1), [2]);
    const files = await writeFiles({ 'release.p12': store, 'ca.p12': pkcs12(rng(2), []) });
    await tab.open(page);
    await tab.chooseFiles('#now-file', files.path('release.p12'), files.path('ca.p12'));
    const warning = await tab.waitForDialog();
    expect(warning.text).toContain('PKCS#12 key store');
    expect(warning.text).toContain('release.p12');
    expect(warning.focused).toBe('Remove the file');
    expect(warning.buttons.map((button) => button.name)).not.toContain('Upload redacted copy');
    await tab.holdButton('Upload anyway');
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    const sent = await uploadsAt(site.judge, now);
    expect(sent.map(({ bytes }) => digest(bytes))).toEqual(
      await files.digests(['release.p12', 'ca.p12']),
    );
    // Let through, it is known again by what is in it.
    await tab.chooseFiles('#now-file', files.path('release.p12'));
    await expect.poll(() => site.judge.received(now).length).toBe(2);
    expect(await tab.dialog()).toBeNull();
    await files.dispose();
  });

  test('goes with a word of warning where a password stands before it', async ({ tab, site }) => {
    const files = await writeFiles({ 'vault.kdbx': kdbx(rng(3)) });
    await tab.open(page);
    await tab.chooseFiles('#now-file', files.path('vault.kdbx'));
    await expect.poll(() => site.judge.received(now).length).toBe(1);
    await expect.poll(async () => (await tab.domDump()).includes('KeePass database')).toBe(true);
    expect(await tab.dialog()).toBeNull();
    await files.dispose();
  });
});

test('what cannot be read goes, and is said not to have been checked', async ({ tab, site }) => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) & 0xff);
  const zip = zipSync({ 'a.bin': noise });
  const files = await writeFiles({
    'backup.xyz': noise,
    'half.zip': zip.subarray(0, zip.length / 2),
  });
  await tab.open(page);
  await tab.chooseFiles('#now-file', files.path('backup.xyz'), files.path('half.zip'));
  await expect.poll(() => site.judge.received(now).length).toBe(1);
  const note =
    'Could not be checked: backup.xyz (unknown format, only its text was read), half.zip (damaged)';
  await expect.poll(async () => (await tab.domDump()).includes(note)).toBe(true);
  expect(await tab.dialog()).toBeNull();
  await files.dispose();
});
