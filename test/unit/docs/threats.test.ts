// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../../../package.json';

const read = (path: string): string => readFileSync(path, 'utf8');
const threats = read('docs/threat-model.md');

/** What the threat model names as shown by a test in a browser: the spec, and titles in quotes. */
const named = [...threats.matchAll(/\b(\w+): ((?:"[^|;]+"(?:, | and )?)+)/g)].flatMap(
  ([, spec = '', titles = '']) => {
    // A title may hold quotes of its own; a comma between two titles is outside of them.
    const parts = titles.split(/"(?:, | and )"/).map((part) => part.replace(/^"|"$/g, ''));
    return spec === 'unit' ? [] : parts.map((title) => [spec, title] as const);
  },
);

describe('documents are true', () => {
  it('names many tests', () => {
    expect(named.length).toBeGreaterThan(25);
  });

  it.each(named)('%s.spec.ts has a test "%s"', (spec, title) => {
    const source = read(`test/e2e/${spec}.spec.ts`).replace(/\$\{\w+\}/g, '*');
    const titles = [...source.matchAll(/test\(\s*(['`])(.*?)\1,/g)].map(([, , one = '']) => one);
    const fits = (one: string): boolean => {
      const [before = '', after] = one.split('*');
      return after === undefined
        ? one === title
        : title.startsWith(before) && title.endsWith(after);
    };
    expect(titles.filter(fits)).not.toEqual([]);
  });

  it.each(Object.keys(dependencies))('docs/dependencies.md says why there is %s', (name) => {
    expect(read('docs/dependencies.md')).toContain(`| \`${name}\``);
  });
});
