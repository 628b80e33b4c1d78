import { cpus } from 'node:os';
import { startFixtures } from '../../pages/server';
import { startBench } from './browser';
import { measures } from './measures';
import { startUp } from './startup';
import { quantile, round, table } from './table';

/**
 * What Keyslip costs a page, measured in two Chromiums that take turns in one run: one with the
 * extension, one without. Says what it found beside the budgets; nothing passes or fails on a clock.
 */
const rounds = Number(process.argv[2] ?? 6);
const site = await startFixtures();
const plain = await startBench(site.port, false);
const keyslip = await startBench(site.port, true);
/** Samples by measure, without and with the extension. */
const samples = measures.map((): [number[], number[]] => [[], []]);
const starts: { before: number[]; idle: number[] } = { before: [], idle: [] };
try {
  for (let turn = 0; turn <= rounds; turn++) {
    for (const [i, { take }] of measures.entries()) {
      // Who goes first changes from turn to turn.
      const order = turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      for (const side of order) {
        const taken = await take((side === 0 ? plain : keyslip).page);
        // The first turn warms everything up.
        if (turn > 0) samples[i]?.[side].push(...taken);
        site.judge.reset();
      }
    }
    const { before, idle } = await startUp(keyslip.page);
    if (turn > 0) {
      starts.before.push(...before);
      starts.idle.push(...idle);
    }
    process.stderr.write(turn === 0 ? 'warmed up' : ` · ${turn}/${rounds}`);
  }
} finally {
  process.stderr.write('\n');
  await plain.close();
  await keyslip.close();
  await site.close();
}

const rows = [['', 'without', 'p95', 'with', 'p95', 'more', 'budget']];
for (const [i, { name, unit, budget }] of measures.entries()) {
  const [without = [], having = []] = samples[i] ?? [];
  const medians = [quantile(without, 0.5), quantile(having, 0.5)] as const;
  const more = medians[1] - medians[0];
  rows.push([
    `${name} (${unit})`,
    round(medians[0]),
    round(quantile(without, 0.95)),
    round(medians[1]),
    round(quantile(having, 0.95)),
    `${more < 0 ? '' : '+'}${round(more)}`,
    budget,
  ]);
}
const start = (name: string, times: readonly number[], budget: string): string[] => [
  `${name} (ms)`,
  '',
  '',
  round(quantile(times, 0.5)),
  round(quantile(times, 0.95)),
  '',
  budget,
];
rows.push(
  start('guard and tap in a frame, from nothing', starts.before, '≤ 3 ms at p95'),
  start('the script that answers, once idle', starts.idle, ''),
);
console.log(
  `\nMedians and 95th percentiles of ${rounds} turns each, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`,
);
console.log(table(rows));
