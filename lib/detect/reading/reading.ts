import type { Span } from '../types';

/**
 * Other readings of a text: what an editor, a terminal or a protocol put into a key taken out again.
 * Only the suspicious stretches are read anew, each once, so the time stays linear; every code unit of
 * a reading remembers where it was, so findings keep the offsets of the text itself.
 */
export class Reading {
  text = '';
  /** Pieces in order: where each begins in the reading, and where it begins and ends in the text. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Takes over `[from, to)` of the text as it is. */
  keep(text: string, from: number, to: number): void {
    if (to > from) this.put(text.slice(from, to), from, to);
  }

  /** Reads `[from, to)` of the text as something else. */
  put(content: string, from: number, to: number): void {
    this.#at.push(this.text.length);
    this.#from.push(from);
    this.#to.push(to);
    this.text += content;
  }

  /** Where a stretch of the reading was in the text. A piece that reads otherwise counts whole. */
  span(start: number, end: number): Span {
    return { start: this.#place(start, 0), end: this.#place(end - 1, 1) };
  }

  #place(at: number, after: 0 | 1): number {
    let [low, high] = [0, this.#at.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const [begin = 0, from = 0, to = 0] = [this.#at[low], this.#from[low], this.#to[low]];
    const length = (this.#at[low + 1] ?? this.text.length) - begin;
    if (length === to - from) return from + at - begin + after;
    return after ? to : from;
  }
}

/** What keys are written with. */
const KEY = /[\w/+=.~:-]/;
const IS_KEY = Uint8Array.from({ length: 128 }, (_, code) => +KEY.test(String.fromCharCode(code)));
/** Is one of those at `at`? */
export const isKeyAt = (text: string, at: number): boolean => IS_KEY[text.charCodeAt(at)] === 1;
