import type { Budget, Figure, Spread } from './figures';

/** @param part 0.5 is the median, 0.95 the 95th percentile. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @returns what the samples are between, and where most of them are. */
export function spreadOf(samples: readonly number[]): Spread {
  const at = (part: number): number => kept(quantile(samples, part));
  return { runs: samples.length, min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
}

/** A number with no more digits than a measurement has. */
export const kept = (value: number): number => Number(value.toPrecision(4));

/** A number with three digits that count; what was counted keeps all of them. */
export function round(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** A number with its unit. */
export const shown = (value: number, unit: Figure['unit']): string => joined(round(value), unit);

/** A budget as it was set. */
export const budgetText = (budget: Budget, unit: Figure['unit']): string => {
  const [sign, value] = 'most' in budget ? ['≤', budget.most] : ['≥', budget.least];
  return `${sign} ${joined(value.toLocaleString('en'), unit)}`;
};

const joined = (number: string, unit: Figure['unit']): string =>
  unit === '%' || unit === '×' ? `${number}${unit}` : `${number} ${unit}`.trimEnd();

/** Whether a figure keeps to its budget; `undefined` if it has none. */
export function isMet({ value, budget }: Pick<Figure, 'value' | 'budget'>): boolean | undefined {
  if (!budget) return undefined;
  return 'most' in budget ? value <= budget.most : value >= budget.least;
}
