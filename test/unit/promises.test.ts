// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = ['lib', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file)),
);

/** What no source of the extension may hold, whatever it is for. */
describe('the extension', () => {
  it.each<[string, RegExp]>([
    ['hears no other extension and no page', /on(?:Message|Connect)(?:External|Native)\b/],
    ['compiles no text into code', /\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\b/],
    [
      'keeps nothing in the storage of pages',
      /\b(?:local|session)Storage\.|indexedDB|document\.cookie/,
    ],
    ['uses no storage that is synchronised', /storage\.sync\b/],
  ])('%s', (_, pattern) => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
