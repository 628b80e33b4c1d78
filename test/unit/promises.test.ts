// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WRITES_MARKUP } from '../../scripts/checks/markup.mjs';

const sources = ['lib', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file)),
);

/** What no source of the extension may hold, whatever it is for. */
describe('the extension', () => {
  it.each<[string, RegExp]>([
    ['hears no other extension and no page', /on(?:Message|Connect)(?:External|Native)\b/],
    // The panel of the developer tools asks for the address of the page, in words that never change.
    ['compiles no text into code', /(?<!inspectedWindow\.)\beval\(|new Function\(/],
    // It is read (`lib/page/units.ts`).
    ['writes no markup', WRITES_MARKUP],
    [
      'keeps nothing in the storage of pages',
      /\b(?:local|session)Storage\.(?:set|remove|clear)|['"]readwrite|\.createObjectStore|\bdeleteDatabase|\bcaches?\.(?:put|add|delete)|document\.cookie\s*=[^=]/,
    ],
    // No minifier may spell such a template otherwise, and one letter makes browsers keep two bytes for each.
    ['has ASCII alone in raw templates', /String\.raw`(?:[^`\\]|\\.)*[^\0-\x7f]/],
  ])('%s', (_, pattern) => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('synchronises settings, and nothing else', () => {
    const uses = sources.filter((file) =>
      /\bsync\b.*\bstorage\b|storage\.sync\b/.test(readFileSync(file, 'utf8')),
    );
    expect(uses).toEqual(['lib/store/sync.ts']);
  });
});
