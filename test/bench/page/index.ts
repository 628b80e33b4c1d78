import { startFixtures } from '../../pages/server';
import { program } from '../program';
import { startBench } from './browser';
import { differenceOf, startOf } from './figures';
import { measures } from './measures';
import { startUp } from './startup';

/** `npm run bench:page [turns]`: two Chromiums that take turns, one with the extension and one without. */
await program(async ({ quick, words: [word] }) => {
  const rounds = Number(word ?? (quick ? 2 : 8));
  if (!(rounds >= 1)) throw new Error('How many turns?');
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
  return {
    title: 'What it costs a page',
    about:
      `Two Chromiums take turns in one run, ${rounds} each after one that does not count: one with the ` +
      'extension, one without. What Keyslip’s own functions take is read from the browser’s trace. Noise ' +
      'is how far apart the medians of every other sample without Keyslip lie.',
    figures: [
      ...measures.map((measure, i) => differenceOf(measure, samples[i] ?? [[], []])),
      startOf('start', 'guard and tap in a frame, from nothing', starts.before, 3),
      startOf(
        'start-idle',
        'the scripts that come once idle, in a frame that holds nothing',
        starts.idle,
      ),
    ],
  };
});
