import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Delivery } from '../../test/bench/figures';
import { putBetween } from '../readme/between.mjs';
import { filesOf } from './files';
import { type Report, type Run, updated } from './report';
import { BEGIN, END, readmeOf } from './table';
import { heldFigures, met } from './words';

/**
 * Writes `docs/benchmarks` and the table of the README, from what the parts delivered and what was there
 * before. Runs in the folder of the repository; the argument is the file that `npm run bench` made.
 */
interface Handed {
  readonly order: readonly string[];
  readonly runs: readonly (Omit<Run, 'delivery'> & { readonly file: string })[];
}

const folder = 'docs/benchmarks';
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const { order, runs } = json<Handed>(process.argv[2] ?? '');
const before = existsSync(join(folder, 'report.json'))
  ? json<Report>(join(folder, 'report.json'))
  : { parts: [] };
const delivered = runs.map(
  ({ file, ...run }): Run =>
    existsSync(file) ? { ...run, delivery: json<Omit<Delivery, 'details'>>(file) } : run,
);
const report = updated(before, delivered, order);

mkdirSync(folder, { recursive: true });
const files = filesOf(report);
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
for (const [name, content] of files) writeFileSync(join(folder, name), content);
writeFileSync(
  'README.md',
  putBetween(readFileSync('README.md', 'utf8'), BEGIN, END, readmeOf(report)),
);

const held = heldFigures(report).map(({ figure }) => met(figure));
const kept = held.filter((verdict) => verdict === 'met').length;
console.log(`${kept} of ${held.length} budgets are met: ${folder}/README.md`);
