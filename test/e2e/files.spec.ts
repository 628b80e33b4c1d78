import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { uploadsAt, writeFiles } from './kit/made-files';
import { githubToken, innocentText, logWith } from './kit/secrets';
import { expect, test } from './kit/test';

const page = 'https://github.com/acme/app/files';

test('an innocent file arrives byte for byte', async ({ tab, site }) => {
  const files = await writeFiles({
    'notes.txt': innocentText,
    'raw.bin': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) & 0xff),
  });
  await tab.open(page);
  await tab.chooseFiles('#now-file', files.path('notes.txt'), files.path('raw.bin'));
  await expect.poll(() => site.judge.received('/api/upload/now').length).toBe(1);
  const sent = await uploadsAt(site.judge, '/api/upload/now');
  expect(sent.map(({ name }) => name)).toEqual(['notes.txt', 'raw.bin']);
  expect(sent[0]?.bytes.toString()).toBe(innocentText);
  expect(await tab.evaluate(() => window.seenFiles?.())).toEqual(['input 2', 'change 2']);
  await files.dispose();
});

test('a log with a key goes redacted', async ({ tab, site }) => {
  const secret = githubToken();
  const files = await writeFiles({ 'build.log': logWith(secret) });
  await tab.open(page);
  await tab.chooseFiles('#now-file', files.path('build.log'));
  const warning = await tab.waitForDialog();
  expect(warning.text).toContain('build.log');
  expect(JSON.stringify(warning)).not.toContain(secret);
  expect(await tab.evaluate(() => window.seenFiles?.())).toEqual([]);
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => site.judge.received('/api/upload/now').length).toBe(1);
  const [sent] = await uploadsAt(site.judge, '/api/upload/now');
  expect(sent?.bytes.toString()).toBe(logWith('$GITHUB_TOKEN'));
  expect(site.judge.leaks(secret)).toEqual([]);
  await files.dispose();
});

test('a key in an archive is found in the worker', async ({ tab, site }) => {
  const secret = githubToken();
  const zip = zipSync({ 'logs/a.log': strToU8('nothing'), 'logs/b.log': strToU8(logWith(secret)) });
  const files = await writeFiles({ 'logs.zip': zip, 'b.log.gz': gzipSync(logWith(secret)) });
  await tab.open(page);
  await tab.chooseFiles('#now-file', files.path('logs.zip'));
  const warning = await tab.waitForDialog();
  expect(warning.text).toContain('logs.zip/logs/b.log');
  expect(warning.focused).toBe('Remove the file');
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await tab.settled();
  expect(site.judge.received('/api/upload/now')).toEqual([]);
  await tab.chooseFiles('#now-file', files.path('b.log.gz'));
  await tab.waitForDialog();
  await tab.holdButton('Upload anyway');
  await expect.poll(() => site.judge.received('/api/upload/now').length).toBe(1);
  await files.dispose();
});
