import type { Figure, Spread } from '../figures';
import { kept, quantile, spreadOf } from '../numbers';
import type { Told } from './measures';

/** The browsers that take turns: without an extension, with Keyslip, with Keyslip's scripts empty. */
export const sides = ['without', 'with', 'hollow'] as const;
export type Side = (typeof sides)[number];

/** Samples of one thing that is told, by the browser they were taken in. */
export type Samples = Readonly<Record<Side, readonly number[]>>;

/** What Keyslip's own functions take: there is nothing to hold it against. */
export function ownOf({ id, name, unit, most }: Told, samples: Samples): Figure {
  return {
    id,
    what: name,
    unit,
    ...medianOf(samples.with),
    how: 'median',
    ...(most && 'more' in most ? { budget: { most: most.more } } : {}),
  };
}

/** How much more something takes with Keyslip than without. */
export function differenceOf({ id, name, unit, most }: Told, samples: Samples): Figure {
  const median = quantile(samples.without, 0.5);
  const more = quantile(samples.with, 0.5) - median;
  const noise = noiseOf(samples.without);
  const beside = sides
    .filter((side) => samples[side].length > 0)
    .map((side) => ({ name: called[side], ...medianOf(samples[side]) }));
  if (most && 'percent' in most) {
    return {
      id,
      what: `${name}, more with Keyslip`,
      ...percentMore(samples.without, samples.with),
      how: `difference of the medians, ${shortly(beside, unit)}`,
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

/** How much more something takes with Keyslip than with as many scripts that are empty. */
export function shareOf({ id, name }: Told, samples: Samples): Figure {
  return {
    id: `${id}-share`,
    what: `${name}, more than with empty scripts`,
    ...percentMore(samples.hollow, samples.with),
    how: 'difference of the medians',
  };
}

/** How much more is the median of some samples than that of the samples they are held against. */
function percentMore(
  base: readonly number[],
  having: readonly number[],
): Pick<Figure, 'unit' | 'value' | 'noise'> {
  const median = quantile(base, 0.5);
  const part = (value: number): number => kept((100 * value) / median);
  const noise = noiseOf(base);
  return {
    unit: '%',
    value: part(quantile(having, 0.5) - median),
    ...(noise === undefined ? {} : { noise: part(noise) }),
  };
}

const called: Record<Side, string> = {
  without: 'without',
  with: 'with',
  hollow: 'with its scripts empty',
};

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
