import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../test/e2e/kit/engine';
import { Kit } from '../../test/e2e/kit/kit';
import { startFixtures } from '../../test/pages/server';
import { Stage } from './stage';
import { scenes } from './story';

/**
 * Called with the browser's name, `headed` or `headless`, and what to install if it is not the build
 * that was made last. Ends with 1 where the story breaks.
 */
const [browser, look, extension] = process.argv.slice(2);
const pictures = fileURLToPath(new URL(`../../demo-shots/${browser}/`, import.meta.url));

await rm(pictures, { recursive: true, force: true });
const site = await startFixtures();
const headed = look === 'headed';
const kit = await Kit.launch(browser as BrowserName, {
  port: site.port,
  headed,
  ...(extension ? { extension } : {}),
});
const stage = new Stage(kit, site, { pictures, headed });
try {
  for (const [title, scene] of scenes) {
    stage.begin(title);
    await scene(stage);
    await stage.end();
  }
  await stage.close();
} catch (error) {
  stage.fail(error);
  process.exitCode = 1;
} finally {
  await kit.close();
  await site.close();
}
