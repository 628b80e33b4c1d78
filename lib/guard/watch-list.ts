import { answererNow } from '../answer/slot';
import type { Finding } from '../detect/types';
import type { Field } from '../editors/field';
import { readings, spellings } from './spellings';

/** A secret that is somewhere in this frame's fields and that nobody has decided on. */
export interface Watched {
  readonly value: string;
  readonly finding: Finding;
  /** How the value may look in a request, the value itself first. */
  readonly spellings: readonly string[];
  readonly fields: Set<Field>;
}

/**
 * The user's own undecided secrets in this frame, in memory only. The network door looks for these
 * and nothing else, so a page's own tokens never alarm anybody and an empty list costs nothing.
 */
export class WatchList {
  readonly #items = new Map<string, Watched>();
  readonly #changed: (empty: boolean) => void;

  /** @param changed called when the list becomes empty or is no longer. */
  constructor(changed: (empty: boolean) => void) {
    this.#changed = changed;
  }

  get size(): number {
    return this.#items.size;
  }

  add(value: string, finding: Finding, field: Field): void {
    const known = this.#items.get(value);
    if (known) {
      if (![...known.fields].some(({ element }) => element === field.element))
        known.fields.add(field);
      return;
    }
    this.#items.set(value, {
      value,
      finding,
      spellings: spellings(value),
      fields: new Set([field]),
    });
    if (this.#items.size === 1) this.#changed(false);
  }

  /** Decided, redacted, or deleted by its author. */
  remove(value: string): void {
    if (this.#items.delete(value) && this.#items.size === 0) this.#changed(true);
  }

  /**
   * The fields of this frame with undecided secrets; those that left the page are forgotten.
   * @param items of these only.
   */
  fields(items: Iterable<Watched> = this.#items.values()): Field[] {
    const byElement = new Map<Element, Field>();
    for (const { fields } of items) {
      for (const field of fields) {
        const { element } = field;
        // A document without a window was in a frame that is gone.
        if (element.isConnected && element.ownerDocument.defaultView) byElement.set(element, field);
      }
    }
    return [...byElement.values()];
  }

  /** The secrets of a field. */
  in(field: Field): Watched[] {
    return [...this.#items.values()].filter((item) =>
      [...item.fields].some(({ element }) => element === field.element),
    );
  }

  /** Which of them a text carries, in any spelling. */
  foundIn(text: string): Watched[] {
    if (this.#items.size === 0) return [];
    const plain = readings(text);
    const texts = [...plain, ...(answererNow()?.unfold(plain) ?? []).flatMap(readings)];
    return [...this.#items.values()].filter((item) =>
      item.spellings.some((spelling) => texts.some((one) => one.includes(spelling))),
    );
  }
}
