import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parts } from '../../test/bench/parts.mjs';
import { build } from './build.mjs';
import { bundleProgram } from './bundle.mjs';
import { prepareMachine, whereIs } from './machine.mjs';
import { preparePackages } from './packages.mjs';
import { elapsed, line, mustLine } from './report.mjs';
import { Failure, root, run } from './shell.mjs';

/** What this run hands on; of its own, so that two runs do not take it from each other. */
const out = join(root, 'out', 'bench', String(process.pid));

/**
 * `npm run bench`: measures all parts, or those that are named, each in a process of its own, and writes
 * `docs/benchmarks` and the table in the README. A part that fails is told, and loses no other.
 * @param words names of parts; `--quick`: a short run of each; `--redraw`: measure nothing and write
 *   everything anew from `report.json`; `--show`: let the parts talk to the terminal, hand on to them
 *   all other words, and write nothing.
 * @returns the exit code: 1 if a part could not be measured. No figure makes it fail.
 */
export async function main(words) {
  const own = ['--quick', '--redraw', '--show'];
  const [quick, redraw, show] = own.map((word) => words.includes(word));
  const names = words.filter((word) => parts.some(({ name }) => name === word));
  const rest = words.filter((word) => !own.includes(word) && !names.includes(word));
  if (rest.length > 0 && !show) {
    console.error(
      `There is no part "${rest.join(' ')}". Parts: ${parts.map((p) => p.name).join(', ')}`,
    );
    return 1;
  }
  const chosen = redraw ? [] : parts.filter(({ name }) => !names[0] || names.includes(name));
  console.log(`Keyslip: npm run bench${quick ? ', a short run' : ''}`);
  await mustLine('packages', preparePackages);
  const runs = await measureAll(chosen, { quick, show, rest });
  if (!show) await mustLine('report', () => write(runs));
  await rm(out, { recursive: true, force: true });
  const failed = runs.filter(({ failure }) => failure !== undefined);
  console.log(`\nin ${elapsed()}`);
  for (const { name, failure } of failed) console.log(`${name} could not be measured: ${failure}`);
  return failed.length > 0 ? 1 : 0;
}

/** @returns for each part how it went, and in what state the machine was. */
async function measureAll(chosen, { quick, show, rest }) {
  const env = {};
  // What is missing for one part is no reason to leave out the others.
  for (const name of new Set(chosen.flatMap(({ machine = [] }) => machine))) {
    await line(name, async () => {
      const ready = await prepareMachine([name]);
      Object.assign(env, ready.env);
      return ready.note;
    });
  }
  const built = chosen.some(({ builds }) => builds) ? await line('build', build) : true;
  const browsers = await versions();
  await mkdir(out, { recursive: true });
  const runs = [];
  for (const part of chosen) {
    const { name, entry, words = [], limit, builds, counted = false } = part;
    const file = join(out, `${name}.json`);
    const state = {
      quick,
      date: new Date().toISOString(),
      before: load(),
      ...hardware(),
      ...browsers,
    };
    const begun = performance.now();
    let failure;
    const measure = async () => {
      if (builds && !built) throw new Failure('it needs both builds');
      const script = await bundleProgram(entry, `bench-${name}`);
      const args = [...words, ...rest, ...(quick ? ['--quick'] : []), `--out=${file}`];
      // Who looks on may wait longer, and end it.
      await run(process.execPath, [script, ...args], {
        env,
        limit: show ? 10 * limit : limit,
        show,
      });
      return `load ${state.before}, then ${load()}`;
    };
    const fallible = () =>
      measure().catch((error) => {
        // Without the place of this folder, for it ends up in the report.
        failure = error.message.replaceAll(root, '');
        throw error;
      });
    // What talks to the terminal has said there what went wrong.
    await (show ? fallible().catch(() => undefined) : line(name, fallible));
    const seconds = Math.round((performance.now() - begun) / 1000);
    runs.push({ name, file, failure, counted, state: { ...state, after: load(), seconds } });
  }
  return runs;
}

/** Puts together what the parts delivered with what there was before. */
async function write(runs) {
  const handed = join(out, 'runs.json');
  await writeFile(handed, JSON.stringify({ order: parts.map(({ name }) => name), runs }));
  const script = await bundleProgram('scripts/bench/index.ts', 'bench-report');
  return (await run(process.execPath, [script, handed])).trim();
}

/** How many processes waited for a processor, on average of the last minute. */
const load = () => Math.round(loadavg()[0] * 100) / 100;

const hardware = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.versions.node,
});

/** What measured, as far as it is here. */
async function versions() {
  const browser = async (name) => {
    const path = whereIs(name);
    const output = path ? await run(path, ['--version'], { limit: 1 }).catch(() => '') : '';
    return /\d+(?:\.\d+)+\S*/.exec(output)?.[0] ?? null;
  };
  const { version } = JSON.parse(
    await readFile(join(root, 'node_modules/@secretlint/core/package.json'), 'utf8'),
  );
  return {
    chromium: await browser('chromium'),
    firefox: await browser('firefox'),
    secretlint: version,
  };
}
