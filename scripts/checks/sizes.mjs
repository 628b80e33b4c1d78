import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builds } from '../run/build.mjs';
import { Failure } from '../run/shell.mjs';

const KB = 1024;
/**
 * What each content script may weigh, in bytes after gzip. The first two run before a page; the third
 * comes when it is idle, with the words for every key and the list of words of recovery phrases; the
 * last looks through the page.
 */
const budgets = {
  'guard.js': 30 * KB,
  'tap.js': 2 * KB,
  'answer.js': 84 * KB,
  'page.js': 16 * KB,
};
/** A build without these would protect nobody. */
const required = ['guard.js', 'answer.js', 'tap.js', 'page.js'];

/** Every content script of both builds keeps within its budget, and none is without one. */
export function checkSizes() {
  const lines = [];
  let wrong = 0;
  const note = (fits, text) => {
    lines.push(fits ? text : `${text}  <- wrong`);
    if (!fits) wrong++;
  };
  for (const [browser, folder] of Object.entries(builds)) {
    const scripts = join(folder, 'content-scripts');
    const files = readdirSync(scripts).filter((file) => file.endsWith('.js'));
    for (const file of required)
      if (!files.includes(file)) note(false, `${browser} ${file}: missing`);
    for (const file of files) {
      const size = gzipSync(readFileSync(join(scripts, file)), { level: 9 }).length;
      const budget = budgets[file];
      const limit = budget === undefined ? 'no budget' : kb(budget);
      note(budget !== undefined && size <= budget, `${browser} ${file}: ${kb(size)} of ${limit}`);
    }
  }
  if (wrong > 0)
    throw new Failure('content scripts are not within their budgets', lines.join('\n'));
  return ['gzip', ...lines].join('\n');
}

const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
