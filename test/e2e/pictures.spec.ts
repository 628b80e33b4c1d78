import { digest, uploadsAt, writeFiles } from './kit/made-files';
import { screenOf } from './kit/screens';
import { githubToken, logWith } from './kit/secrets';
import { expect, test } from './kit/test';

const page = 'https://github.com/acme/app/files';
const now = '/api/upload/now';

test('a screenshot with a key is asked about, and goes with the key covered', async ({
  tab,
  site,
}) => {
  await tab.open(page);
  const files = await writeFiles({ 'screen.png': await screenOf(tab, logWith(githubToken())) });
  await tab.chooseFiles('#now-file', files.path('screen.png'));
  const warning = await tab.waitForDialog();
  expect(warning.text).toContain('screen.png');
  console.log(warning);
  await tab.screenshot('/tmp/ocr/dialog-ff.png');
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => site.judge.received(now).length, { timeout: 20_000 }).toBe(1);
  const [sent] = await uploadsAt(site.judge, now);
  (await import('node:fs')).writeFileSync('/tmp/ocr/sent-ff.png', sent?.bytes ?? '');
  (await import('node:fs')).copyFileSync(files.path('screen.png'), '/tmp/ocr/orig.png');
  expect(sent?.type).toBe('image/png');
  await files.dispose();
});
