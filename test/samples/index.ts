import { formats } from './formats';
import { made } from './made';
import { fill, type Random } from './random';

export { contexts } from './contexts';
export { innocents } from './innocents';
export { makeJwt, makePem } from './made';
export { type Random, rng } from './random';

/** A text with a key in it that nobody ever issued. Offsets in UTF-16 code units. */
export interface Sample {
  readonly text: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether the key needs the text around it to be told. */
  readonly bound: boolean;
}

/** Ids of the rules there are samples for. */
export const ruleIds = (): string[] => [...Object.keys(formats), ...Object.keys(made)];

/** A valid value for a rule, in what has to stand around it. Throws if no such rule has samples. */
export function sampleOf(rule: string, random: Random): Sample {
  const format = formats[rule];
  const parts =
    made[rule]?.(random) ?? (typeof format === 'string' ? fill(format, random) : format);
  if (parts === undefined) throw new Error(`There is no sample of ${rule}.`);
  if (typeof parts === 'string') {
    return { text: parts, value: parts, start: 0, end: parts.length, bound: false };
  }
  const [before, template, after] = parts;
  const value = made[rule] ? template : fill(template, random);
  const end = before.length + value.length;
  return { text: before + value + after, value, start: before.length, end, bound: true };
}
