import { answererNow } from '../answer/slot';
import { readings } from '../detect/reading/sent';
import type { Finding } from '../detect/types';
import type { Field } from '../editors/field';

/** A secret that nobody has decided on in this frame's fields, or that was redacted there. */
export interface Watched {
  readonly value: string;
  readonly finding: Finding;
  /** Of the fields it lies in. Weakly: many pages draw another one, and all around it, for each text. */
  elements: WeakSet<Element>;
}

/**
 * How long what was redacted is looked for, in ms: a page may keep what it had, and try again. Not for good, as
 * nothing costs a page so much, and the user may put the key where it belongs.
 */
const LONG = 900_000;

/**
 * The user's own secrets in this frame that may not go yet, in memory only. The network door looks for these
 * and nothing else, so a page's own tokens never alarm anybody and an empty list costs nothing.
 */
export class WatchList {
  readonly #items = new Map<string, Watched>();
  /** In which something is or was; each lasts as long as the page has its element. */
  #fields: WeakRef<Field>[] = [];
  readonly #kept = new WeakMap<Element, Field>();
  /** Those that the user had redacted, and until when the page may not have heard of it, in ms. */
  readonly #redacted = new Map<string, number>();
  readonly #changed: (empty: boolean) => void;
  /** What is on its way here, until it has come. */
  expected: Promise<void> | undefined;

  /** @param changed called with whether there is nothing to look for, maybe more than once. */
  constructor(changed: (empty: boolean) => void) {
    this.#changed = changed;
  }

  get size(): number {
    return this.#items.size;
  }

  /** @param field left out: it lies in none of this frame's. */
  add(value: string, finding: Finding, field?: Field): void {
    let item = this.#items.get(value);
    if (!item) {
      item = { value, finding, elements: new WeakSet() };
      this.#items.set(value, item);
      this.#changed(false);
    } else if (this.#redacted.has(value) && !this.fields([item])[0])
      // Back after it was redacted, as by undo: what carries it from now on may have been made of that.
      this.#redacted.set(value, Date.now());
    if (!field) return;
    const { element } = field;
    item.elements.add(element);
    if (this.#kept.has(element)) return;
    this.#kept.set(element, field);
    // Of an element that is drawn anew with each letter, nothing is left to be gone through for good.
    this.#fields = [...this.#fields.filter((one) => one.deref()), new WeakRef(field)];
  }

  /** Has whatever the page sends wait, and be looked at then: there may be more on the list. */
  expect(more: Promise<unknown>): void {
    const all = Promise.all([more, this.expected]).then(() => {
      if (this.expected !== all) return;
      this.expected = undefined;
      this.#settle();
    });
    this.expected = all;
    this.#changed(false);
  }

  /**
   * Decided, or deleted by its author; or redacted, which leaves no field with it, but maybe a page that has
   * not heard of it, or that tries again with what it had.
   * @param from the one field that it is gone from: it may lie in another as well. Left out: all of them.
   * @param forGood not if a script emptied the field: it may send what was there in its own time.
   */
  remove(value: string, from?: Field, forGood = true): void {
    const item = this.#items.get(value);
    if (!item) return;
    if (from) item.elements.delete(from.element);
    else item.elements = new WeakSet();
    if (!forGood || this.#redacted.has(value) || this.fields([item]).length > 0) return;
    this.#items.delete(value);
    this.#settle();
  }

  /** Let through: it is looked for no more, whatever became of it before. */
  allow(value: string): void {
    this.#redacted.delete(value);
    this.remove(value);
  }

  #settle(): void {
    this.#changed(this.size === 0 && !this.expected);
  }

  /**
   * To be called before it is redacted: the page may send while that is done.
   * @param until when what carries it was made before, in ms; 0 takes it back, as the fields did not take it.
   */
  redact(value: string, finding: Finding, field: Field | null | undefined, until: number): void {
    if (field) this.add(value, finding, field);
    if (until) this.#redacted.set(value, until);
    else this.#redacted.delete(value);
  }

  /** Was it redacted just now, so that what carries it was made before? */
  isStale(value: string): boolean {
    // Never: no number is less than none.
    return Date.now() < (this.#redacted.get(value) as number);
  }

  /**
   * The fields of this frame with undecided secrets, but for those that are not in the page now.
   * @param items of these only.
   */
  fields(items: Iterable<Watched> = this.#items.values()): Field[] {
    const all = [...items];
    return this.#fields
      .map((one) => one.deref())
      .filter((field): field is Field => {
        const element = field?.element;
        // A document without a window was in a frame that is gone.
        return (
          !!element?.isConnected &&
          !!element.ownerDocument.defaultView &&
          all.some(({ elements }) => elements.has(element))
        );
      });
  }

  /** The secrets of a field. */
  in(field: Field): Watched[] {
    return [...this.#items.values()].filter(({ elements }) => elements.has(field.element));
  }

  /** Which of them a text carries, in any spelling. */
  foundIn(text: string): Watched[] {
    for (const [value, until] of this.#redacted) {
      if (Date.now() > until + LONG) {
        this.#redacted.delete(value);
        // Written once more, it is as undecided as any other.
        const item = this.#items.get(value);
        if (item && !this.fields([item])[0]) this.remove(value);
      }
    }
    if (this.size === 0) return [];
    const plain = readings(text);
    const answers = answererNow();
    const texts = [...plain, ...(answers?.unfold(plain) ?? []).flatMap(readings)];
    return [...this.#items.values()].filter(
      (item) => texts.some((one) => one.includes(item.value)) || answers?.carries(texts, item),
    );
  }
}
