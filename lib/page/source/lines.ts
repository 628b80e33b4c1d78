import type { Place } from './types';

/** Tells line and column of offsets in a text that comes in pieces. */
export class Lines {
  /** Offsets at which lines begin. A bundle has few, a log has many. */
  readonly #starts: number[] = [0];
  #length = 0;

  push(text: string): void {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(this.#length + at + 1);
    }
    this.#length += text.length;
  }

  /** @param offset in UTF-16 code units from the beginning of the text, within what was pushed. */
  placeAt(offset: number): Place {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
