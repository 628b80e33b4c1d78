import { scan } from '../../../lib/detect/all';
import { rng, ruleIds, sampleOf } from '../../samples';
import type { Figure } from '../figures';
import { hostileTexts } from '../hostile.mjs';
import { kept, quantile } from '../numbers';
import { timed } from '../timing';
import { adversaries, fill } from './adversaries';
import { type Job, NOW } from './job';

const MB = 1_000_000;
const BUDGET = { most: 50 };

interface Cost {
  readonly name: string;
  /** For 1 MB. */
  readonly ms: number;
}

const median = (rounds: number, text: string): number =>
  quantile(
    timed(rounds, () => scan(text, { now: NOW })),
    0.5,
  );

/** Texts that anybody could think of to keep a scanner busy. */
export const hostile: Job = ({ quick, say }) => {
  const size = quick ? MB / 5 : MB;
  const first = Object.entries(hostileTexts(size)).map(([name, text]) => {
    const cost = (rounds: number): number => (median(rounds, text) * MB) / size;
    return { name, ms: cost(quick ? 1 : 3), again: () => cost(quick ? 3 : 9) };
  });
  const results = measuredAgain(first, 12);
  for (const { name, ms } of results.slice(0, 10)) say(`hostile: ${ms.toFixed(1)} ms, ${name}`);
  return [worstOf('hostile', '1 MB of hostile text', results)];
};

/**
 * The slowest of many are also those that something came between, so that these are measured once more.
 * @returns all of them, the slowest first.
 */
function measuredAgain<T extends Cost & { again(): number }>(
  first: readonly T[],
  count: number,
): T[] {
  return [...first]
    .sort((a, b) => b.ms - a.ms)
    .map((one, i) => (i < count ? { ...one, ms: one.again() } : one))
    .sort((a, b) => b.ms - a.ms);
}

function worstOf(id: string, what: string, results: readonly Cost[]): Figure {
  const all = results.map(({ ms }) => ms);
  const above = all.filter((ms) => ms > BUDGET.most).length;
  const [worst] = results;
  return {
    id,
    what,
    unit: 'ms',
    value: kept(worst?.ms ?? Number.NaN),
    how: `worst of ${results.length}: ${worst?.name}; ${above} are above, half are below ${kept(quantile(all, 0.5))} ms`,
    budget: BUDGET,
  };
}

/** Time for n and for 8n code units of each rule's worst text. Eightfold is linear. */
export const rules: Job = ({ quick, say }) => {
  const n = quick ? 4000 : 8000;
  const perMB = MB / (8 * n);
  const random = rng(2);
  const first = ruleIds().map((name) => {
    let worst = { ms: 0, text: '', unit: '' };
    for (const unit of adversaries(sampleOf(name, random))) {
      const text = fill(unit, 8 * n);
      const ms = median(quick ? 1 : 3, text);
      if (ms > worst.ms) worst = { ms, text, unit };
    }
    const { ms, text, unit } = worst;
    const ratio = (): number => median(9, text) / median(9, fill(unit, n));
    return { name, ms: ms * perMB, again: () => median(quick ? 3 : 9, text) * perMB, ratio };
  });
  const results = measuredAgain(first, 30);
  const slow = results.slice(0, 20).map((one) => ({ ...one, ratio: one.ratio() }));
  for (const { name, ms, ratio } of slow.slice(0, 12))
    say(
      `rules: ${name}, ${ms.toFixed(1)} ms for 1 MB, ${ratio.toFixed(1)} times for 8 times the text`,
    );
  const ratios = slow.map(({ ratio }) => ratio);
  return [
    worstOf('rules', '1 MB of keys of one rule, whole or broken off', results),
    {
      id: 'rules-linear',
      what: 'time for eight times the text; eight is linear',
      unit: '×',
      value: kept(quantile(ratios, 0.5)),
      how: `median of the ${slow.length} slowest rules, the highest ${kept(Math.max(...ratios))}`,
    },
  ];
};
