import { join } from 'node:path';
import { root, run, tool } from './shell.mjs';

/** The unpacked extension for each browser. */
export const builds = {
  chrome: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/** Builds the extension for both browsers. */
export const build = () => forEach('build');

/** Builds as well, and packs what stores take beside it: the extension for each browser, and its sources. */
export const pack = () => forEach('zip');

async function forEach(command) {
  const browsers = Object.keys(builds);
  // At the same time: each takes one core. Of what they share nothing is written, but by `wxt prepare`.
  await Promise.all(browsers.map((browser) => run(tool('wxt'), [command, '-b', browser])));
  return browsers.join(', ');
}
