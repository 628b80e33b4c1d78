import { relative } from 'node:path';
import process from 'node:process';
import { build, builds } from './build.mjs';
import { bundleProgram } from './bundle.mjs';
import { prepareMachine } from './machine.mjs';
import { preparePackages } from './packages.mjs';
import { elapsed, mustLine } from './report.mjs';
import { Failure, root, run } from './shell.mjs';

const browsers = ['chromium', 'firefox'];

/**
 * `npm run demo`: builds, tells the story in a real browser, and says how to load the extension.
 * @param words a browser's name, and `--headless` for no window although there is a display.
 * @returns the exit code.
 */
export async function main(words) {
  const browser = words.find((word) => browsers.includes(word)) ?? 'chromium';
  const strange = words.filter((word) => word !== browser && word !== '--headless');
  if (strange.length > 0) {
    console.error(`The demo does not know "${strange.join(' ')}".`);
    return 1;
  }
  console.log('Keyslip: npm run demo');
  await mustLine('packages', preparePackages);
  let env = {};
  await mustLine('browser', async () => {
    const ready = await prepareMachine([browser, 'font']);
    env = ready.env;
    return ready.note;
  });
  await mustLine('build', build);
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headed = display && !words.includes('--headless');
  const script = await bundleProgram('scripts/demo/index.ts', 'demo');
  let told = true;
  try {
    await run(process.execPath, [script, browser, headed ? 'headed' : 'headless'], {
      env,
      show: true,
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    told = false;
  }
  sayHowToLoad();
  console.log(
    `\n${told ? 'The demo went as it should' : 'The demo FAILED, see above'}: ${elapsed()}`,
  );
  return told ? 0 : 1;
}

function sayHowToLoad() {
  const at = (folder) => `${relative(root, folder)}`;
  console.log(`
The unpacked extension lies here, below ${root}:

  ${at(builds.chrome)}
    Chrome, Edge, Brave, Chromium: open chrome://extensions, switch on "Developer mode",
    choose "Load unpacked" and this folder.

  ${at(builds.firefox)}
    Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on…"
    and manifest.json in this folder. Then allow it on the sites you use: about:addons,
    Keyslip, Permissions.`);
}
