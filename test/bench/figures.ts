/** What a benchmark finds out. The report of `npm run bench` is made of nothing else. */

/** How far the runs of one measurement lie apart, in the unit of their figure. */
export interface Spread {
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** `most`: not above this. `least`: not below it. */
export type Budget = { readonly most: number } | { readonly least: number };

/** What something else gave in the same run: another scanner, or a browser without Keyslip. */
export interface Other {
  readonly name: string;
  readonly value: number;
  readonly spread?: Spread;
}

export interface Figure {
  /** kebab-case, no other of its part has it. */
  readonly id: string;
  /** What was measured, as a line of a table says it. */
  readonly what: string;
  /** Of the value, its budget, its spread and all that stands beside it. Empty for a count. */
  readonly unit: '' | 'ms' | 's' | 'µs' | 'MB/s' | '%' | 'KB' | '×' | 'per 10,000';
  /** What is held against the budget. */
  readonly value: number;
  /** How the value came out of what was measured: "median", "counted", "worst of 70 texts". */
  readonly how: string;
  readonly budget?: Budget;
  readonly spread?: Spread;
  readonly beside?: readonly Other[];
  /** How far apart two halves of the same measurement lie, where the value is a difference. */
  readonly noise?: number;
}

/** All that one part of the report delivers. */
export interface Delivery {
  readonly title: string;
  /** What was done to get at these figures, for somebody who wants to judge them. */
  readonly about: string;
  readonly figures: readonly Figure[];
  /** For the terminal only: what a figure is made of. */
  readonly details?: readonly string[];
}

/** What a part is asked for. */
export interface Asked {
  /** A short run: fewer rounds and less text, for whoever works on the benchmark. */
  readonly quick: boolean;
  /** What the part itself understands, such as the name of a browser. */
  readonly words: readonly string[];
}
