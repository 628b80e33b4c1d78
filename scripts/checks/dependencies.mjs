import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builds } from '../run/build.mjs';
import { Failure, root } from '../run/shell.mjs';

const UNITS = { bytes: 1, KB: 1024, MB: 1024 * 1024 };
/** Figures are rounded for readers. */
const ROUNDING = 0.05;

/** docs/dependencies.md has every package that is in the build, with what it really adds to it. */
export async function checkDependencies() {
  const text = await readFile(join(root, 'docs', 'dependencies.md'), 'utf8');
  const list = JSON.parse(await readFile(`${builds.chrome}.packages.json`, 'utf8'));
  const faults = faultsIn(text, list);
  if (faults.length > 0) throw new Failure('docs/dependencies.md is not true', faults.join('\n'));
  return `${list.length} packages`;
}

/**
 * What is wrong with the table, in words.
 * @param text of the document: rows of a package (or several, each in backticks), why, where, and what it
 *   costs, which begins with a figure: all bytes of it in all files of the build, before minification.
 * @param list the packages as modules/third-party writes them.
 */
export function faultsIn(text, list) {
  const sizes = new Map(
    list.map(({ name, bytes }) => [name, Object.values(bytes).reduce((a, b) => a + b, 0)]),
  );
  const faults = [];
  for (const row of text.split('\n').filter((line) => line.startsWith('| `'))) {
    const cells = row.split('|').map((cell) => cell.trim());
    const names = [...cells[1].matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    const here = names.filter((name) => sizes.has(name));
    if (here.length === 0) faults.push(`${names.join(', ')}: not in the build`);
    const real = here.reduce((sum, name) => sum + sizes.get(name), 0);
    for (const name of here) sizes.delete(name);
    const [, figure, unit] = /^(\d+(?:\.\d+)?) (bytes|KB|MB)\b/.exec(cells[4]) ?? [];
    const said = Number(figure) * UNITS[unit];
    if (here.length > 0 && !(Math.abs(said - real) <= real * ROUNDING))
      faults.push(`${names.join(', ')}: ${real} bytes, and not ${figure ?? '?'} ${unit ?? ''}`);
  }
  return [...faults, ...[...sizes.keys()].map((name) => `${name}: has no row`)];
}
