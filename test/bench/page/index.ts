import { rm } from 'node:fs/promises';
import process from 'node:process';
import { startFixtures } from '../../pages/server';
import { program } from '../program';
import { built, hollow, startBench } from './browser';
import { differenceOf, ownOf, type Side, shareOf, sides, startOf } from './figures';
import { type Measure, measures } from './measures';
import { startUp } from './startup';

/** `npm run bench:page [turns]`: three Chromiums that take turns: without an extension, with it, with it emptied. */
await program(async ({ quick, words: [word] }) => {
  const rounds = Number(word ?? (quick ? 2 : 6));
  if (!(rounds >= 1)) throw new Error('How many turns?');
  const site = await startFixtures();
  const empty = await hollow();
  const benches = {
    without: await startBench(site.port),
    with: await startBench(site.port, built),
    hollow: await startBench(site.port, empty),
  };
  /** What is told, with its samples. */
  const told = measures.map(({ tells }) =>
    tells.map((about) => {
      const samples: Record<Side, number[]> = { without: [], with: [], hollow: [] };
      return { about, samples };
    }),
  );
  const starts: { before: number[]; idle: number[] } = { before: [], idle: [] };
  try {
    for (let turn = 0; turn <= rounds; turn++) {
      // The first turn warms everything up.
      const counts = turn > 0;
      say(counts ? `\nturn ${turn} of ${rounds}:` : 'to warm up:');
      for (const [i, measure] of measures.entries()) {
        const { tells, take } = measure;
        say(` ${tells.map(({ id }) => id).join(', ')} ·`);
        // Who goes first changes from turn to turn.
        for (const side of turn % 2 === 0 ? sides : sides.toReversed()) {
          if (!isTaken(measure, side)) continue;
          const taken = await take(benches[side].page);
          site.judge.reset();
          if (!counts) continue;
          for (const [j, one] of taken.entries()) told[i]?.[j]?.samples[side].push(...one);
        }
      }
      say(' start');
      const { before, idle } = await startUp(benches.with.page);
      if (counts) {
        starts.before.push(...before);
        starts.idle.push(...idle);
      }
    }
  } finally {
    say('\n');
    for (const bench of Object.values(benches)) await bench.close();
    await rm(empty, { recursive: true, force: true });
    await site.close();
  }
  return {
    title: 'What it costs a page',
    about:
      `Chromiums take turns in one run, ${rounds} each after one that does not count: one without an ` +
      'extension, one with Keyslip, and, where most is what any extension costs, one with a copy of it ' +
      'whose scripts are empty. What Keyslip’s own functions take is read from the browser’s trace. ' +
      'Noise is how far apart the medians of every other sample without Keyslip lie.',
    figures: [
      ...measures.flatMap(({ own, hollow: isHollow }, i) =>
        (told[i] ?? []).flatMap(({ about, samples }) => {
          const figure = (own ? ownOf : differenceOf)(about, samples);
          return isHollow ? [figure, shareOf(about, samples)] : [figure];
        }),
      ),
      startOf('start', 'guard and tap in a frame, from nothing', starts.before, 3),
      startOf(
        'start-idle',
        'the scripts that come once idle, in a frame that holds nothing',
        starts.idle,
      ),
    ],
  };
});

function isTaken({ own, hollow }: Measure, side: Side): boolean {
  return side === 'with' || (side === 'without' ? !own : hollow === true);
}

/** Whoever waits sees what is being measured; of a run that hung, it says where. */
function say(text: string): void {
  process.stderr.write(text);
}
