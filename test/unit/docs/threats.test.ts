// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencies, scripts } from '../../../package.json';
import { targets } from '../../fuzz/targets';

const read = (path: string): string => readFileSync(path, 'utf8');
const [, table = ''] = read('docs/threat-model.md').split('## Threats');
const rows = table
  .split('\n')
  .filter((line) => /^\| (?!threat |-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', mitigation = '', shownBy = '']) => ({ threat, mitigation, shownBy }));

/** Titles of tests in quotes; one may hold quotes of its own, a comma between two is outside of them. */
const titlesIn = (text: string): string[] =>
  text.split(/"(?:, | and )"/).map((part) => part.replace(/^"|"$/g, ''));

/** Is there a test of this title? In the source a title may have parts that are filled in. */
function hasTest(path: string, title: string): boolean {
  const source = read(path).replace(/\$\{\w+\}|%s /g, '*');
  const titles = [
    ...source.matchAll(
      /\b(?:test|it|describe)(?:\.each(?:<[^(]*>)?\([\s\S]*?\))?\(\s*(['`])(.*?)\1,/g,
    ),
  ];
  return titles.some(([, , one = '']) => {
    const [before = '', after] = one.split('*');
    return after === undefined ? one === title : title.startsWith(before) && title.endsWith(after);
  });
}

/** What is wrong with one thing that a row names as its proof; nothing if it is there. */
function faultsOf(proof: string, unit: boolean): string[] {
  const missing = (kind: string, names: readonly string[], is: (name: string) => boolean) =>
    names.filter((name) => !is(name)).map((name) => `no ${kind} "${name}"`);
  const [, steps] = /^the steps? (.+)$/.exec(proof) ?? [];
  const [, script] = /^`npm run ([\w:-]+)`/.exec(proof) ?? [];
  const [, link] = /^\[.+\]\((.+)\)$/.exec(proof) ?? [];
  const [, place = '', titles] = /^([\w/-]+):? ?(".+")?$/.exec(proof) ?? [];
  if (steps) {
    const names = [...steps.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    return missing('step', names, (name) =>
      read('scripts/run/steps.mjs').includes(`name: '${name}'`),
    );
  }
  if (script) return missing('script', [script], (name) => Object.hasOwn(scripts, name));
  if (link) return missing('document', [link], (name) => existsSync(`docs/${name}`));
  if (!place) return [`what is "${proof}"?`];
  const names = titles ? titlesIn(titles) : [];
  if (place === 'fuzz') {
    return missing('target', names, (name) => targets.some((target) => target.name === name));
  }
  const path = unit ? `test/unit/${place}.test.ts` : `test/e2e/${place}.spec.ts`;
  if (!existsSync(path)) return [`no file ${path}`];
  // A table of cases has its titles in the rows.
  return missing(
    'test',
    names,
    (name) => hasTest(path, name) || (unit && read(path).includes(`'${name}'`)),
  );
}

describe('the threat model', () => {
  it('has many threats, each with what is done against it', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { threat, mitigation } of rows)
      expect(mitigation.length, threat).toBeGreaterThan(20);
  });

  it.each(rows)('$threat: what shows it is there', ({ shownBy }) => {
    // Of those in a browser a colon stands before the titles.
    const proofs = shownBy.split(/; (?=(?:[^"]*"[^"]*")*[^"]*$)/).filter(Boolean);
    expect(proofs).not.toEqual([]);
    const faults = proofs.flatMap((proof) => faultsOf(proof, !/^\w+: "/.test(proof)));
    expect(faults).toEqual([]);
  });
});

it.each(Object.keys(dependencies))('docs/dependencies.md says why there is %s', (name) => {
  expect(read('docs/dependencies.md')).toContain(`| \`${name}\``);
});

it('docs/dependencies.md names all that runs a script when it is installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const scripts = Object.entries(packages).flatMap(([path, { hasInstallScript }]) => {
    const [, name] = /.*node_modules\/(.+)/.exec(path) ?? [];
    return hasInstallScript && name ? [name] : [];
  });
  const [, said = ''] = /Install scripts: ([^.]*)/.exec(read('docs/dependencies.md')) ?? [];
  const names = [...said.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(names.sort()).toEqual([...new Set(scripts)].sort());
});
