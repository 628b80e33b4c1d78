import { answererNow } from '../answer/slot';

/** Nothing was let through before the script that answers was there. */
const here = (value: string): string => `${answererNow()?.place()} ${value}`;

/**
 * What the user has decided in this frame since it was loaded, by value and in memory only: one
 * decision serves every door, so a secret approved at paste is not asked about again at submit. It does not serve
 * another project, to which some pages go without loading anew.
 */
export class Memory {
  /** What went where, and until when, in ms since the epoch. */
  readonly #allowed = new Map<string, number>();
  readonly #refused = new Set<string>();

  /** @param until what is kept with a place and an end of its own says what goes from then on. */
  allow(value: string, until = Infinity): void {
    this.#allowed.set(here(value), until);
    this.#refused.delete(value);
  }

  /** Scripts of the page get no second question; the user's own next gesture does. */
  refuse(value: string): void {
    this.#refused.add(value);
  }

  /** As if nothing had been decided of a refused value. */
  forget(value: string): void {
    this.#refused.delete(value);
  }

  /** To be handed on as it is. */
  readonly isAllowed = (value: string): boolean =>
    // Never: no number is less than none.
    Date.now() < (this.#allowed.get(here(value)) as number);

  isRefused(value: string): boolean {
    return this.#refused.has(value);
  }
}
