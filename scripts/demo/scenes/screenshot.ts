import { uploadsAt, writeFiles } from '../../../test/e2e/kit/made-files';
import { screenOf } from '../../../test/e2e/kit/screens';
import { githubToken, logWith } from '../../../test/e2e/kit/secrets';
import { until } from '../../../test/e2e/kit/until';
import type { Stage } from '../stage';

/** To read a picture takes about a second, and several where there is a lot else to do. In ms. */
const PATIENCE = 30_000;

/** A picture of a terminal is read before it is uploaded, and goes with the key covered. */
export async function screenshotScene(stage: Stage): Promise<void> {
  const { site } = stage;
  const tab = await stage.open('https://github.com/acme/app/files');
  const look = { dark: true, scale: 2 };
  const picture = await screenOf(tab, logWith(stage.guard(githubToken())), look);
  const files = await writeFiles({ 'terminal.png': picture });
  await tab.chooseFiles('#now-file', files.path('terminal.png'));
  const warning = await tab.waitForDialog(PATIENCE);
  stage.held('Open', warning);
  stage.check('uploads before the decision', site.judge.received('/api/upload/now').length, 0);
  await stage.picture(tab, 'screenshot-held');

  await tab.press('Enter');
  const copy = await until(
    'the copy arrived',
    async () => (await uploadsAt(site.judge, '/api/upload/now'))[0],
    PATIENCE,
  );
  stage.check('the copy is another picture', copy.bytes.equals(picture), false);
  stage.say('Enter: Upload redacted copy. github.com received this picture, with the key covered.');
  await tab.evaluate((base64: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    image.style.maxWidth = '100%';
    document.body.prepend(image);
    return image.decode();
  }, copy.bytes.toString('base64'));
  await stage.picture(tab, 'screenshot-covered');
  await files.dispose();
}
