import { join } from 'node:path';
import { root, run, tool } from './shell.mjs';

/** The unpacked extension for each browser. */
export const builds = {
  chrome: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/** Builds the extension for both browsers. */
export async function build() {
  for (const browser of Object.keys(builds)) await run(tool('wxt'), ['build', '-b', browser]);
  return Object.keys(builds).join(', ');
}

/** Builds as well, and packs what stores take beside it: the extension for each browser, and its sources. */
export async function pack() {
  for (const browser of Object.keys(builds)) await run(tool('wxt'), ['zip', '-b', browser]);
  return Object.keys(builds).join(', ');
}
