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
  for (const browser of browsers) await run(tool('wxt'), [command, '-b', browser]);
  return browsers.join(', ');
}
