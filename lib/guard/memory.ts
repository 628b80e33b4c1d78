/**
 * What the user has decided in this frame since it was loaded, by value and in memory only: one
 * decision serves every door, so a secret approved at paste is not asked about again at submit.
 */
export class Memory {
  readonly #allowed = new Set<string>();
  readonly #refused = new Set<string>();

  allow(value: string): void {
    this.#allowed.add(value);
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

  isAllowed(value: string): boolean {
    return this.#allowed.has(value);
  }

  isRefused(value: string): boolean {
    return this.#refused.has(value);
  }
}
