import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Asked, Delivery, Figure } from './figures';
import { budgetText, isMet, shown } from './numbers';

/**
 * Makes a program of a part: it measures, prints what it found, and with `--out=FILE` also delivers it
 * as JSON. Nothing here passes or fails by a figure.
 */
export async function program(measure: (asked: Asked) => Promise<Delivery>): Promise<void> {
  const words = process.argv.slice(2);
  const out = words.find((word) => word.startsWith('--out='))?.slice('--out='.length);
  const delivery = await measure({
    quick: words.includes('--quick'),
    words: words.filter((word) => !word.startsWith('--')),
  });
  // JSON has no word for what is no number, and a report must not be lost to one.
  const lost = delivery.figures.find((figure) => !numbersOf(figure).every(Number.isFinite));
  if (lost) throw new Error(`Not everything was measured of "${lost.what}".`);
  const { details, ...lasting } = delivery;
  for (const detail of details ?? []) console.log(detail);
  console.log(`\n${delivery.title}\n\n${columns(delivery.figures.map(rowOf))}`);
  if (out === undefined) return;
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, JSON.stringify(lasting));
}

const numbersOf = ({ value, noise = 0, spread, beside = [] }: Figure): number[] => [
  value,
  noise,
  ...[spread, ...beside.map((other) => other.spread)].flatMap((one) => Object.values(one ?? {})),
  ...beside.map((other) => other.value),
];

function rowOf(figure: Figure): string[] {
  const { what, unit, value, how, budget, spread, beside = [] } = figure;
  const met = isMet(figure);
  return [
    what,
    shown(value, unit),
    budget ? `${budgetText(budget, unit)}${met ? '' : '  <- not met'}` : '',
    how,
    spread ? `${shown(spread.min, unit)} to ${shown(spread.max, unit)}` : '',
    beside.map((other) => `${other.name} ${shown(other.value, unit)}`).join(', '),
  ];
}

/** Rows of text in columns, all set to the left. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
