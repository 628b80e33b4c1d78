import type { Figure, Spread } from '../figures';
import { kept, quantile, spreadOf } from '../numbers';
import type { Told } from './measures';

/** Samples of one thing that is told, without Keyslip and with it. */
export type Samples = readonly [readonly number[], readonly number[]];

/** What Keyslip's own functions take: there is nothing to hold it against. */
export function ownOf({ id, name, unit, most }: Told, [, having]: Samples): Figure {
  return {
    id,
    what: name,
    unit,
    ...medianOf(having),
    how: 'median',
    ...(most && 'more' in most ? { budget: { most: most.more } } : {}),
  };
}

/** How much more something takes with Keyslip than without. */
export function differenceOf({ id, name, unit, most }: Told, [without, having]: Samples): Figure {
  const median = quantile(without, 0.5);
  const more = quantile(having, 0.5) - median;
  const noise = noiseOf(without);
  const beside = [
    { name: 'without', ...medianOf(without) },
    { name: 'with', ...medianOf(having) },
  ];
  if (most && 'percent' in most) {
    const part = (value: number): number => kept((100 * value) / median);
    return {
      id,
      what: `${name}, more with Keyslip`,
      unit: '%',
      value: part(more),
      how: `difference of the medians, ${shortly(beside, unit)}`,
      ...(noise === undefined ? {} : { noise: part(noise) }),
      budget: { most: most.percent },
    };
  }
  return {
    id,
    what: name,
    unit,
    value: kept(more),
    how: 'difference of the medians',
    ...(noise === undefined ? {} : { noise: kept(noise) }),
    beside,
    ...(most ? { budget: { most: most.more } } : {}),
  };
}

/**
 * How far every other sample lies from the rest, as if the same had been measured twice.
 * @returns `undefined` if there is too little to tell.
 */
function noiseOf(samples: readonly number[]): number | undefined {
  if (samples.length < 4) return undefined;
  const half = (rest: number): number =>
    quantile(
      samples.filter((_, i) => i % 2 === rest),
      0.5,
    );
  return Math.abs(half(0) - half(1));
}

const shortly = (
  sides: readonly { readonly name: string; readonly value: number }[],
  unit: string,
): string => sides.map(({ name, value }) => `${name} ${value} ${unit}`).join(', ');

const medianOf = (samples: readonly number[]): { value: number; spread: Spread } => {
  const spread = spreadOf(samples);
  return { value: spread.median, spread };
};

/** What happens only with Keyslip, held against a budget by its 95th percentile. */
export function startOf(id: string, what: string, times: readonly number[], most?: number): Figure {
  const spread = spreadOf(times);
  return {
    id,
    what,
    unit: 'ms',
    value: spread.p95,
    how: '95th percentile of all frames',
    spread,
    ...(most === undefined ? {} : { budget: { most } }),
  };
}
