import { type Profile, profile } from '../../../lib/detect/checks/profile';
import type { Check } from '../../../lib/detect/rule';
import { rng } from '../../samples';
import { text } from '../../samples/random';

/** Asks a check about a value, with what stands around it. @param now in ms. */
export const asks =
  (now: number) =>
  (check: Check, value: string, before = '', after = '') =>
    check(value, {
      text: before + value + after,
      start: before.length,
      end: before.length + value.length,
      now,
    });

/** Makes values up by how they are built, the same ones for the same seed. */
export function built(seed: number) {
  const random = rng(seed);
  /** `length` of these characters. */
  const of = (alphabet: string, length: number): string => text(random, length, alphabet);
  /** The same, without runs, and built so. */
  const having = (alphabet: string, length: number, fits: (of: Profile) => boolean): string => {
    for (let tries = 0; tries < 200_000; tries++) {
      const value = of(alphabet, length);
      const about = profile(value);
      if (!about.regular && !about.masked && fits(about)) return value;
    }
    throw new Error('There is none');
  };
  return { of, having };
}
