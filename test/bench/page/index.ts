import process from 'node:process';
import { startFixtures } from '../../pages/server';
import { program } from '../program';
import { startBench } from './browser';
import { differenceOf, ownOf, startOf } from './figures';
import { measures } from './measures';
import { startUp } from './startup';

/** `npm run bench:page [turns]`: two Chromiums that take turns, one with the extension and one without. */
await program(async ({ quick, words: [word] }) => {
  const rounds = Number(word ?? (quick ? 2 : 6));
  if (!(rounds >= 1)) throw new Error('How many turns?');
  const site = await startFixtures();
  const plain = await startBench(site.port, false);
  const keyslip = await startBench(site.port, true);
  /** What is told, with its samples without and with the extension. */
  const told = measures.map(({ tells }) =>
    tells.map((about) => ({ about, samples: [[], []] as [number[], number[]] })),
  );
  const starts: { before: number[]; idle: number[] } = { before: [], idle: [] };
  try {
    for (let turn = 0; turn <= rounds; turn++) {
      // The first turn warms everything up.
      const counts = turn > 0;
      say(counts ? `\nturn ${turn} of ${rounds}:` : 'to warm up:');
      for (const [i, { tells, own, take }] of measures.entries()) {
        say(` ${tells.map(({ id }) => id).join(', ')} ·`);
        // Who goes first changes from turn to turn.
        const sides = turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
        for (const side of own ? ([1] as const) : sides) {
          const taken = await take((side === 0 ? plain : keyslip).page);
          site.judge.reset();
          if (!counts) continue;
          for (const [j, one] of taken.entries()) told[i]?.[j]?.samples[side].push(...one);
        }
      }
      say(' start');
      const { before, idle } = await startUp(keyslip.page);
      if (counts) {
        starts.before.push(...before);
        starts.idle.push(...idle);
      }
    }
  } finally {
    say('\n');
    await plain.close();
    await keyslip.close();
    await site.close();
  }
  return {
    title: 'What it costs a page',
    about:
      `Two Chromiums take turns in one run, ${rounds} each after one that does not count: one with the ` +
      'extension, one without. What Keyslip’s own functions take is read from the browser’s trace, and ' +
      'measured in the one that has it. Noise is how far apart the medians of every other sample without ' +
      'Keyslip lie.',
    figures: [
      ...measures.flatMap(({ own }, i) =>
        (told[i] ?? []).map(({ about, samples }) => (own ? ownOf : differenceOf)(about, samples)),
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

/** Whoever waits sees what is being measured; of a run that hung, it says where. */
function say(text: string): void {
  process.stderr.write(text);
}
