/** What one file may cost. Bytes and counts; reached, the rest is reported as unread. */
export interface Limits {
  /** Larger files are not read at all. */
  readonly size: number;
  /** All that comes out of containers, together. */
  readonly out: number;
  readonly entries: number;
  /** Containers in containers. */
  readonly depth: number;
  /** Distinct secrets in a report. */
  readonly hits: number;
}

const MB = 1024 * 1024;
export const LIMITS: Limits = {
  size: 50 * MB,
  out: 200 * MB,
  entries: 10_000,
  depth: 4,
  hits: 500,
};

/** What is left of the limits while a file is read. */
export class Budget {
  #out: number;
  #entries: number;

  constructor(readonly limits: Limits) {
    this.#out = limits.out;
    this.#entries = limits.entries;
  }

  /** Bytes that may still come out. */
  get left(): number {
    return this.#out;
  }

  /** @returns whether so many more bytes may come out. */
  take(bytes: number): boolean {
    this.#out -= bytes;
    return this.#out >= 0;
  }

  /** @returns whether one more entry may be read. */
  takeEntry(): boolean {
    this.#entries--;
    return this.#entries >= 0;
  }
}
