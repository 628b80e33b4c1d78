// @vitest-environment node
import { expect, it } from 'vitest';
import { faultsIn } from '../../../scripts/checks/dependencies.mjs';

const list = [
  { name: 'one', bytes: { 'a.js': 1000, 'b.js': 1048 } },
  { name: '@two/lib', bytes: { 'a.js': 150 } },
  { name: 'helper', bytes: { 'a.js': 50 } },
];
const table = (one: string, two: string): string =>
  [
    '| package | why | where it is | what it costs |',
    '|---|---|---|---|',
    `| \`one\` | It is needed. | a, b | ${one} |`,
    `| \`@two/lib\` (with \`helper\`) | So is this. | a | ${two} |`,
  ].join('\n');

it('figures are those of the build, all copies together', () => {
  expect(faultsIn(table('2 KB, twice', '200 bytes'), list)).toEqual([]);
});

it('a figure that has become wrong, a row too few and a row too many are found', () => {
  expect(faultsIn(table('1 KB', 'nothing'), list)).toEqual([
    'one: 2048 bytes, and not 1 KB',
    '@two/lib, helper: 200 bytes, and not ? ',
  ]);
  expect(faultsIn(table('2 KB', '200 bytes'), list.slice(0, 1))).toEqual([
    '@two/lib, helper: not in the build',
  ]);
  expect(faultsIn('', list.slice(0, 1))).toEqual(['one: has no row']);
});
