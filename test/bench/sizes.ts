import { contentSizes } from '../../scripts/checks/sizes.mjs';
import type { Figure } from './figures';
import { kept } from './numbers';
import { program } from './program';

/** When each of them comes, for people who do not know the files. */
const words: Readonly<Record<string, string>> = {
  'guard.js': 'before the page, in every frame',
  'tap.js': 'before the page, in its own world',
  'handles.js': 'before the page, in its own world, in Chromium',
  'answer.js': 'once the frame is idle',
  'page.js': 'looks through the page',
};

/** What the content scripts weigh. */
await program(async () => {
  const sizes = contentSizes();
  const files = [...new Set(sizes.map(({ file }) => file))].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return {
    title: 'Sizes',
    about:
      'The content scripts of both builds, with all rules in, after gzip -9; 1 KB is 1,024 bytes.',
    figures: files.map((file): Figure => {
      const own = sizes.filter((one) => one.file === file);
      const budget = own.find((one) => one.budget !== undefined)?.budget;
      const parts = own.map(({ browser, size }) => ({
        name: browser,
        value: size === undefined ? Number.NaN : kept(size / 1024),
      }));
      return {
        id: file.replace(/\W/g, '-'),
        what: `${file}, gzip, ${words[file] ?? 'not planned'}`,
        unit: 'KB',
        value: Math.max(...parts.map(({ value }) => value)),
        how: 'the larger of both',
        beside: parts,
        ...(budget === undefined ? {} : { budget: { most: kept(budget / 1024) } }),
      };
    }),
  };
});

function rank(file: string): number {
  const at = Object.keys(words).indexOf(file);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
