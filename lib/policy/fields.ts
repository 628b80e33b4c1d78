/** What anything read from storage, a policy or a file is asked before it is believed. */
export type Fields = Record<string, unknown>;

export const isFields = (x: unknown): x is Fields =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

export const isOneOf = <T extends string>(list: readonly T[], x: unknown): x is T =>
  (list as readonly unknown[]).includes(x);

/** ms since the epoch. */
export const isTime = (x: unknown): x is number =>
  typeof x === 'number' && Number.isFinite(x) && x >= 0;

/** @param max in code units. */
export const isText = (x: unknown, max: number): x is string =>
  typeof x === 'string' && x.length <= max;
