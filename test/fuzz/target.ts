import type { Random } from '../samples';

/** One thing that is fuzzed. */
export interface Target {
  readonly name: string;
  /** Needs a document: it is run in a thread that has one. */
  readonly dom?: true;
  /**
   * Makes an input up and tries it. The same random numbers make the same input.
   * @throws what the product should not have thrown, or an error that names the broken property.
   *   Inputs hold made-up keys only, so an error may quote them.
   */
  run(random: Random): void | Promise<void>;
}

/** @throws an error with this text unless the fact holds. */
export function must(fact: boolean, property: string): asserts fact {
  if (!fact) throw new Error(`Property broken: ${property}`);
}
