import type { Figure, Other } from '../../test/bench/figures';
import { budgetText, isMet, round, shown } from '../../test/bench/numbers';
import type { Part, Report, State } from './report';

/** A figure with the part it belongs to. */
export interface Held {
  readonly part: Part;
  readonly figure: Figure;
}

/** Everything that has a budget, in the order of the report. */
export const heldFigures = ({ parts }: Report): Held[] =>
  parts.flatMap((part) =>
    part.figures.filter(({ budget }) => budget).map((figure) => ({ part, figure })),
  );

export const result = ({ value, unit }: Figure): string => shown(value, unit);
export const budget = ({ budget, unit }: Figure): string =>
  budget ? budgetText(budget, unit) : '';

/** What is said of a figure that has a budget; of another one nothing. */
export function met(figure: Figure): string {
  const is = isMet(figure);
  return is === undefined ? '' : is ? 'met' : 'not met';
}

/** From the lowest to the highest run, and how far a difference may be off. */
export function noise({ spread, noise: off, unit }: Figure): string {
  const parts = [];
  if (spread) parts.push(`${range(spread)} ${unit} in ${spread.runs}, p95 ${round(spread.p95)}`);
  if (off !== undefined) parts.push(`± ${shown(off, unit)}`);
  return parts.join('; ');
}

const range = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${round(min)} to ${round(max)}`;

/** One of those that stand beside a figure, with the spread of its runs. */
export const other = ({ value, spread }: Other, unit: Figure['unit']): string =>
  `${shown(value, unit)}${spread ? ` (${range(spread)}, p95 ${round(spread.p95)})` : ''}`;

export const command = ({ name }: Part): string => `npm run bench -- ${name}`;

/** In what state the machine was when the parts were measured. */
export const statesOf = ({ parts }: Report): State[] =>
  parts.flatMap(({ state }) => (state ? [state] : []));

/** The day, in UTC. */
export const day = (date: string): string => date.slice(0, 10);

/** The machine in a line, without what changes from part to part. */
export function machine({ cpu, cores, memory, system, node, chromium, firefox }: State): string {
  const versions = [`Node ${node}`];
  if (chromium) versions.push(`Chromium ${chromium}`);
  if (firefox) versions.push(`Firefox ${firefox}`);
  return `${cores} × ${cpu}, ${memory} GB, ${system}; ${versions.join(', ')}`;
}

/** What a reader has to know of a part before believing its figures; nothing if all is well. */
export function doubts({ state, failed, figures }: Part): string[] {
  const found = [];
  // What is counted or weighed is the same on every run and machine.
  if (state && figures.some(({ unit }) => unit !== '' && unit !== 'KB')) {
    if (state.quick) found.push('a short run');
    if (state.before > state.cores / 2) found.push('on a busy machine');
  }
  if (failed) found.push(figures.length > 0 ? 'a later try failed' : 'not measured yet');
  return found;
}
