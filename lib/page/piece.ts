import type { Where } from './types';

/** Whose text it is: a text node, or the element or comment that bears it. */
export interface Origin<N> {
  readonly node: N;
  readonly where: Where;
}

interface Run<N> extends Origin<N> {
  /** Where the run begins in the piece, in code units. */
  readonly start: number;
  /** One past its end there. */
  readonly end: number;
}

/** Where a stretch of a piece lies: offsets are code units in the text of the nodes themselves. */
export interface Spot<N> extends Origin<N> {
  readonly start: number;
  readonly last: N;
  /** One past the last code unit, in `last`. */
  readonly end: number;
}

/** How far a name and its value, or two lines of a key, may lie apart, in code units. */
export const REACH = 400;
/** More lines than any of them reaches over. */
const APART = '\n'.repeat(48);

/** Text gathered from many nodes to be scanned at once, and the way back to them. */
export class Piece<N> {
  readonly #runs: Run<N>[] = [];
  /** Since something was left out, in code units. */
  #since = 0;
  /** Grows by concatenation, which the engine puts off until somebody reads it. */
  #text = '';
  #last = '';
  /** What ends with a line break already. */
  #broken = true;

  /** @param joins a finding may begin in one node and end in another, as where a page colours half a key. */
  constructor(readonly joins: boolean) {}

  /** Code units so far. */
  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Is it at the beginning of a line? */
  get isBroken(): boolean {
    return this.#broken;
  }

  /** The last character, or an empty string after a line break and at the start. */
  get tail(): string {
    return this.#broken ? '' : this.#last.slice(-1);
  }

  /** What the text ends with, as far as what comes next may belong to it. */
  get lastLines(): string {
    const { length } = this.#text;
    return this.#since === length ? '' : this.#text.slice(Math.max(this.#since, length - REACH));
  }

  /** Something stood here that nobody has to read: what is before it and after it has nothing to do with each other. */
  leaveOut(): void {
    if (this.#since === this.#text.length) return;
    this.#text += APART;
    this.#since = this.#text.length;
    this.#broken = true;
  }

  add(text: string, node: N, where: Where): void {
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    this.#last = text;
    this.#runs.push({ node, where, start, end: start + text.length });
    this.#broken = false;
  }

  /** Begins a line, once. */
  breakLine(): void {
    if (this.#broken) return;
    this.#text += '\n';
    this.#broken = true;
  }

  /** @returns `null` for what lies in no node, or in several where nodes do not join. */
  locate(start: number, end: number): Spot<N> | null {
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    if (!first || !last || (first !== last && !this.joins)) return null;
    return {
      node: first.node,
      where: first.where,
      start: start - first.start,
      last: last.node,
      end: end - last.start,
    };
  }

  /** The run that holds a code unit. */
  #runAt(at: number): Run<N> | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (!run) return undefined;
      if (at < run.start) high = middle - 1;
      else if (at >= run.end) low = middle + 1;
      else return run;
    }
    return undefined;
  }
}
