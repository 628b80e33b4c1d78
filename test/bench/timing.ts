import type { Figure, Spread } from './figures';
import { kept, spreadOf } from './numbers';

/** @returns how long each of so many rounds took, in ms. */
export function timed(rounds: number, work: () => void): number[] {
  return Array.from({ length: rounds }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
}

/** Median and spread of times, in ms. */
export const times = (samples: readonly number[]): { value: number; spread: Spread } => {
  const spread = spreadOf(samples);
  return { value: spread.median, spread };
};

/**
 * Median and spread of a speed.
 * @param size in code units, of which a million counts as 1 MB.
 * @param samples times in ms.
 */
export function speeds(
  size: number,
  samples: readonly number[],
): Pick<Figure, 'unit' | 'value' | 'spread' | 'how'> {
  const spread = spreadOf(samples.map((ms) => size / 1e3 / ms));
  return {
    unit: 'MB/s',
    value: kept(spread.median),
    spread,
    how: `median of ${samples.length} rounds`,
  };
}
