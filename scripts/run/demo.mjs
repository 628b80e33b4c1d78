import { relative } from 'node:path';
import process from 'node:process';
import { build, builds } from './build.mjs';
import { bundleProgram } from './bundle.mjs';
import { prepareMachine } from './machine.mjs';
import { preparePackages } from './packages.mjs';
import { elapsed, mustLine } from './report.mjs';
import { Failure, root, run } from './shell.mjs';
import { unpackRelease } from './unpack.mjs';

const browsers = ['chromium', 'firefox'];
const flags = ['--headless', '--release', '--dirty'];

/**
 * `npm run demo`: builds, tells the story in a real browser, and says how to load the extension.
 * @param words a browser's name; `--headless` for no window although there is a display; `--release`
 *   to tell it on the zips of a release, in both browsers unless one is named, and with that `--dirty`
 *   as for the release.
 * @returns the exit code.
 */
export async function main(words) {
  const strange = words.filter((word) => !browsers.includes(word) && !flags.includes(word));
  if (strange.length > 0) {
    console.error(`The demo does not know "${strange.join(' ')}".`);
    return 1;
  }
  const release = words.includes('--release');
  const named = browsers.filter((browser) => words.includes(browser));
  const chosen = named.length > 0 ? named : release ? browsers : ['chromium'];

  console.log('Keyslip: npm run demo');
  await mustLine('packages', preparePackages);
  let env = {};
  await mustLine('browser', async () => {
    const ready = await prepareMachine([...chosen, 'font']);
    env = ready.env;
    return ready.note;
  });
  let installs = {};
  if (release) installs = await unpackRelease(words.includes('--dirty'));
  else await mustLine('build', build);
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const look = display && !words.includes('--headless') ? 'headed' : 'headless';
  const script = await bundleProgram('scripts/demo/index.ts', 'demo');
  const failed = [];
  for (const browser of chosen) {
    const { extension, note } = installs[browser] ?? {};
    if (note) console.log(`\n${browser}, with\n  ${note}`);
    const args = [script, browser, look, ...(extension ? [extension] : [])];
    if (!(await told(args, env))) failed.push(browser);
  }
  if (!release) sayHowToLoad();
  const went = failed.length === 0 ? 'went as it should' : `FAILED in ${failed.join(', ')}`;
  console.log(`\nThe demo ${went}: ${elapsed()}`);
  return failed.length === 0 ? 0 : 1;
}

/** Tells the story. @returns whether all of it was so. */
async function told(args, env) {
  try {
    await run(process.execPath, args, { env, show: true });
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return false;
  }
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
    Keyslip, Permissions and data.`);
}
