import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builds } from '../run/build.mjs';
import { Failure } from '../run/shell.mjs';

const KB = 1024;
/**
 * What each content script may weigh, in bytes after gzip. The first two run before a page; the third
 * runs once it has loaded, with the words for every key and the list of words of recovery phrases; the
 * next looks through the page; the last is before a page, too, in Chromium.
 */
const budgets = {
  'guard.js': 30 * KB,
  'tap.js': 2 * KB,
  'answer.js': 132 * KB,
  'page.js': 16 * KB,
  'handles.js': 1.75 * KB,
};
/** A build without these would protect nobody. */
const required = ['guard.js', 'answer.js', 'tap.js', 'page.js'];

/**
 * @returns what each content script of both builds weighs, in bytes: of one that should be there and is
 * not no size, of one that nobody planned no budget.
 */
export function contentSizes() {
  return Object.entries(builds).flatMap(([browser, folder]) => {
    const scripts = join(folder, 'content-scripts');
    const present = readdirSync(scripts).filter((file) => file.endsWith('.js'));
    return [...new Set([...required, ...present])].map((file) => {
      const script = present.includes(file) ? readFileSync(join(scripts, file)) : undefined;
      return {
        browser,
        file,
        size: script && gzipSync(script, { level: 9 }).length,
        // One letter beyond ASCII, and browsers keep two bytes for each of the script.
        isAscii: script?.every((byte) => byte < 128) ?? true,
        budget: budgets[file],
      };
    });
  });
}

/** Every content script of both builds is ASCII and keeps within its budget, and none is without one. */
export function checkSizes() {
  let wrong = 0;
  const lines = contentSizes().map(({ browser, file, size, isAscii, budget }) => {
    const fits = size !== undefined && budget !== undefined && size <= budget && isAscii;
    if (!fits) wrong++;
    const weighs = size === undefined ? 'missing' : kb(size);
    const limit = budget === undefined ? 'no budget' : kb(budget);
    const letters = isAscii ? '' : ', not in ASCII';
    return `${browser} ${file}: ${weighs} of ${limit}${letters}${fits ? '' : '  <- wrong'}`;
  });
  if (wrong > 0)
    throw new Failure('content scripts are not within their budgets', lines.join('\n'));
  return ['gzip', ...lines].join('\n');
}

const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
