import { gunzipSync, gzipSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '../../lib/files/xml';
import { docx, tar } from '../samples/containers';
import { mail, rar, sevenZip, xz, zstd } from '../samples/packed';
import { uploadsAt, writeFiles } from './kit/made-files';
import { screenOf } from './kit/screens';
import { githubToken, innocentText, logWith } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_BOTH, IN_CHROMIUM, IN_FIREFOX, type Tried } from './kit/tried';

const page = 'https://github.com/acme/app/files';
const now = '/api/upload/now';
const redacted = logWith('$GITHUB_TOKEN');
const inZip = (zip: Uint8Array, name: string): string =>
  strFromU8(unzipSync(zip)[name] ?? new Uint8Array());

test.describe('goes as a copy without the key', () => {
  const kinds: Readonly<
    Record<string, readonly [(text: string) => Uint8Array, (copy: Buffer) => string, Tried]>
  > = {
    'logs.zip': [
      (text) => zipSync({ 'a.txt': strToU8(innocentText), 'logs/b.log': strToU8(text) }),
      (copy) => inZip(copy, 'logs/b.log'),
      IN_BOTH,
    ],
    'build.log.gz': [(text) => gzipSync(text), (copy) => gunzipSync(copy).toString(), IN_FIREFOX],
    'logs.tgz': [
      (text) => gzipSync(tar({ 'b.log': text })),
      (copy) =>
        gunzipSync(copy)
          .subarray(512, 512 + redacted.length)
          .toString(),
      IN_CHROMIUM,
    ],
    'report.docx': [
      (text) => docx(text.split('\n')),
      (copy) => xmlText(inZip(copy, 'word/document.xml')).trim(),
      IN_CHROMIUM,
    ],
  };
  for (const [name, [pack, unpack, tried]] of Object.entries(kinds)) {
    test(name, tried, async ({ tab, site }) => {
      const secret = githubToken();
      const files = await writeFiles({ [name]: pack(logWith(secret)) });
      await tab.open(page);
      await tab.chooseFiles('#now-file', files.path(name));
      const warning = await tab.waitForDialog();
      expect(warning.text).toContain(name);
      expect(warning.focused).toBe('Upload redacted copy');
      await tab.press('Enter');
      await tab.waitForNoDialog();
      await expect.poll(() => site.judge.received(now).length).toBe(1);
      const [sent] = await uploadsAt(site.judge, now);
      expect(sent?.name).toBe(name);
      expect(unpack(sent?.bytes ?? Buffer.alloc(0))).toBe(redacted);
      await files.dispose();
    });
  }
});

test.describe('a key is found, and no copy is offered', () => {
  const kinds: Readonly<Record<string, (text: string) => Uint8Array | string>> = {
    'logs.tar.xz': (text) => xz(tar({ 'b.log': text })),
    'build.log.zst': (text) => zstd(strToU8(text)),
    'logs.7z': (text) => sevenZip({ 'a.txt': strToU8(innocentText), 'b.log': strToU8(text) }),
    'logs.rar': (text) => rar({ 'a.txt': strToU8(innocentText), 'b.log': strToU8(text) }),
    'it fails.eml': (text) => mail('see attached', { 'b.log': strToU8(text) }),
  };
  for (const [name, pack] of Object.entries(kinds)) {
    test(name, name === 'logs.7z' ? IN_BOTH : IN_CHROMIUM, async ({ tab, site }) => {
      const files = await writeFiles({ [name]: pack(logWith(githubToken())) });
      await tab.open(page);
      await tab.chooseFiles('#now-file', files.path(name));
      const warning = await tab.waitForDialog();
      expect(warning.text).toContain(name);
      expect(warning.focused).toBe('Remove the file');
      await tab.press('Enter');
      await tab.waitForNoDialog();
      await tab.settled();
      expect(site.judge.received(now)).toEqual([]);
      await files.dispose();
    });
  }
});

test('a screenshot in a document is read as well', async ({ tab, site }) => {
  await tab.open(page);
  const picture = await screenOf(tab, logWith(githubToken()));
  const parts = unzipSync(docx(['It looks like this:']));
  const document = zipSync({ ...parts, 'word/media/image1.png': picture });
  const files = await writeFiles({ 'report.docx': document });
  await tab.chooseFiles('#now-file', files.path('report.docx'));
  const warning = await tab.waitForDialog(30_000);
  expect(warning.text).toContain('report.docx/word/media/image1.png');
  expect(warning.focused).toBe('Remove the file');
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await tab.settled();
  expect(site.judge.received(now)).toEqual([]);
  await files.dispose();
});
