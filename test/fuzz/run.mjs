// `npm run fuzz`: made-up inputs against what reads texts, files, storage and messages.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleProgram } from '../../scripts/run/bundle.mjs';

/** A single input that keeps a thread busy for so long, in s, hangs. Far above what any needs. */
const HANGS = 30;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    target: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const seed = values.seed === undefined ? undefined : Number(values.seed);
if (!(seconds > 0) || (seed !== undefined && !Number.isInteger(seed))) {
  console.error('Usage: npm run fuzz -- [--seconds N] [--target NAME] [--seed N]');
  process.exit(1);
}

const thread = await bundleProgram('test/fuzz/thread.ts', 'fuzz/thread');
const { targets } = await import(await bundleProgram('test/fuzz/targets/index.ts', 'fuzz/targets'));
const seedsFile = new URL('seeds.json', import.meta.url);
const kept = JSON.parse(await readFile(seedsFile, 'utf8'));

const chosen = targets.filter(({ name }) => [undefined, name].includes(values.target));
if (chosen.length === 0) {
  console.error(`Targets: ${targets.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

/** Runs a target for its share of the time. @returns what was found, or `null`. */
async function fuzz(name, ms) {
  const shared = new Int32Array(new SharedArrayBuffer(12));
  const only = seed !== undefined;
  const job = {
    target: name,
    kept: only ? [seed] : (kept[name] ?? []),
    from: Math.floor(Math.random() * 2 ** 31),
    many: only ? 0 : Number.MAX_SAFE_INTEGER,
    shared,
  };
  const worker = new Worker(thread, { workerData: job, execArgv: ['--enable-source-maps'] });
  let timer;
  let watchdog;
  const ended = new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    timer = setTimeout(() => Atomics.store(shared, 2, 1), ms);
    let last = -1;
    watchdog = setInterval(() => {
      const runs = Atomics.load(shared, 1);
      if (runs === last)
        resolve({ seed: Atomics.load(shared, 0), message: `hangs for ${HANGS} s`, stack: '' });
      last = runs;
    }, HANGS * 1000);
  });
  try {
    return { found: await ended, runs: Atomics.load(shared, 1) };
  } finally {
    clearTimeout(timer);
    clearInterval(watchdog);
    await worker.terminate();
  }
}

let failed = 0;
for (const { name } of chosen) {
  const { found, runs } = await fuzz(name, (seconds * 1000) / chosen.length);
  console.log(`${found ? 'FOUND' : 'ok   '} ${name.padEnd(14)} ${runs} inputs`);
  if (!found) continue;
  failed++;
  console.log(`      ${found.message.slice(0, 300)}`);
  console.log(found.stack.split('\n').slice(1, 9).join('\n'));
  // Tried first from now on, by `npm test` as well.
  kept[name] = [...new Set([...(kept[name] ?? []), found.seed])];
  await writeFile(seedsFile, `${JSON.stringify(kept, null, 2)}\n`);
  console.log(`      again: npm run fuzz -- --target "${name}" --seed ${found.seed}`);
}
process.exitCode = failed > 0 ? 1 : 0;
