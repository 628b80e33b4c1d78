import type { SourceKind } from './types';

/** Kinds of files that may name a source map. */
export const MAPPED: ReadonlySet<SourceKind> = new Set<SourceKind>(['script', 'style', 'worker']);
/** Begins the comment that names a source map; the older `//@` form is read by browsers as well. */
const MARK = 'sourceMappingURL=';
const COMMENT = /(?:\/\/|\/\*)[#@]\s*$/;
/**
 * The address, up to the end of its line or comment. What goes on after it is part of a string, such as the
 * code that writes such comments, or a module that a bundler has put into `eval`.
 */
const ADDRESS = /^([^\s'"`*]+)[^\S\n\r]*(?:$|[\n\r\u2028\u2029]|\*\/)/;
/** Longer than what stands before the mark in its comment. */
const BEFORE = 16;

/**
 * Finds the last `sourceMappingURL` of a script or stylesheet that comes in pieces. Only what follows
 * the last mark is kept, because a map inside of a comment can be larger than the script.
 */
export class MapLink {
  #tail = '';
  #isOpen = false;
  readonly #limit: number;

  /** @param limit of the address, in UTF-16 code units; a longer one counts as none. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  push(text: string): void {
    // A mark may be cut in two by the border between pieces.
    const seam = this.#tail.slice(1 - MARK.length);
    const at = (seam + text).lastIndexOf(MARK);
    if (at >= 0) {
      const mark = this.#tail.length - seam.length + at;
      this.#tail = (this.#tail + text).slice(Math.max(0, mark - BEFORE));
      this.#isOpen = true;
    } else if (!this.#isOpen) {
      this.#tail = (this.#tail + text).slice(-(MARK.length + BEFORE));
    } else if (this.#tail.length <= this.#limit) {
      this.#tail += text;
    }
  }

  /** A map in the comment itself that is too large to be kept. */
  get isTooLong(): boolean {
    return this.#isOpen && this.#tail.length > this.#limit;
  }

  /** @returns the address as written, or `null` if there is none. */
  end(): string | null {
    if (!this.#isOpen || this.isTooLong) return null;
    const at = this.#tail.lastIndexOf(MARK);
    if (!COMMENT.test(this.#tail.slice(0, at))) return null;
    return ADDRESS.exec(this.#tail.slice(at + MARK.length))?.[1] ?? null;
  }
}
