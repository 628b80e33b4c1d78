import { type Replacement, replaceSpans, type scan } from '../detect';
import { everywhere, redactions } from '../detect/words';
import { activeElement, type Field, fieldAt } from '../editors/field';
import { readField, readsWhole } from '../editors/read';
import { insert, replaceIn, type WriteResult } from '../editors/write';
import { askAgain } from './ask-again';
import { isOnPage } from './on-page';

/**
 * A field with an undecided secret, maybe of another frame that this one sends for, and all its text when it was last
 * seen there. In memory only.
 */
let last: {
  readonly field: Field;
  readonly text: string;
  readonly seen: boolean;
  /** Where it was in the window. */
  readonly box: DOMRect;
} | null = null;

const isSeen = ({ element }: Field): boolean =>
  isOnPage(element) && element.checkVisibility({ opacityProperty: true });

/**
 * Was it seen when a secret was written in it, and is there still, unseen? So grids have one field for all cells: it
 * would take what is written in it for another cell.
 */
export const hasClosed = (field: Field): boolean =>
  last?.field.element === field.element &&
  last.seen &&
  field.element.checkVisibility() &&
  !isSeen(field);

const isEmpty = (field: Field): boolean => readField(field).trim() === '';

/**
 * Many chats empty their field before they send. To be called whenever what is known of a field changes.
 * @param watched how many undecided secrets are in it.
 */
export function noteText(field: Field, watched: number): void {
  const known = last?.field.element === field.element ? last : null;
  if (watched > 0)
    last = {
      field,
      text: readField(field),
      seen: known?.seen || isSeen(field),
      box: field.element.getBoundingClientRect(),
    };
  // What its author deletes is gone; what a script takes out may be on its way.
  else if (known && !isEmpty(field)) last = null;
}

/** A field, or what the page has drawn in its place: of the same name, or else where one writes now. */
function inPlaceOf({ element, kind }: Field): Field | null {
  const { id, tagName, ownerDocument } = element;
  if (ownerDocument !== document) return null;
  const name = element.getAttribute('name');
  const now = fieldAt(
    (id && document.getElementById(id)) ||
      (name && document.querySelector(`${tagName}[name=${CSS.escape(name)}]`)) ||
      activeElement(),
  );
  return now?.kind === kind ? now : null;
}

/** Is it where the other one was? Then it is no other cell of a table. One that holds a line less may be lower. */
function isAt({ element }: Field, { left, top, bottom }: DOMRect): boolean {
  const now = element.getBoundingClientRect();
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 4;
  return near(now.left, left) && (near(now.top, top) || near(now.bottom, bottom));
}

/** What became of a text that was to be put back; and that text, all of it and redacted, which is the user's in any case. */
export interface Brought {
  readonly result: WriteResult;
  readonly text?: string;
}

const REFUSED: Brought = { result: 'refused' };

type Values = ReadonlySet<string>;

const hasAll = (text: string, values: Values): boolean =>
  [...values].every((value) => text.includes(value));

/**
 * What is to stand in a text instead of each of the values.
 * @param find finds them there; left out: the text stays as it is.
 * @returns `null` if one of them is not in it, or not found.
 */
function spansOf(text: string, values: Values, find?: typeof scan): Replacement[] | null {
  if (!hasAll(text, values)) return null;
  if (!find) return [];
  const names = new Map<string, string>();
  const asked = find(text).filter(({ start, end }) => values.has(text.slice(start, end)));
  const spans = everywhere(text, redactions(text, asked, names), names);
  return names.size < values.size ? null : spans;
}

/**
 * Puts what a page took out of its field back there, so that it can be sent once more.
 * @param values what was found in what the page sends; all of it has to come from that field.
 * @param redacting in redacted form, with what finds it there; else as it was.
 * @returns `refused` also if there is no such field, or it has closed, or somebody writes in it already.
 */
export async function bringBack(
  values: Values,
  redacting?: { readonly scan: typeof scan; before(): void },
): Promise<Brought> {
  if (!last) return REFUSED;
  const { field: own, text: taken, box } = last;
  const { isConnected } = own.element;
  const field = isConnected ? own : inPlaceOf(own);
  const there = field ? readField(field) : '';
  // Some pages put it there themselves as soon as it was not sent.
  const isBack = redacting && hasAll(there, values);
  const text = isBack ? there : taken;
  const spans = spansOf(text, values, redacting?.scan);
  if (!spans) return REFUSED;
  const now = replaceSpans(text, spans);
  const isAll = redacting && readsWhole(own);
  const brought = (result: WriteResult): Brought => ({ result, ...(isAll && { text: now }) });
  const isFree = (at: Field): boolean => isEmpty(at) && (isConnected || isAt(at, box));
  if (!field || hasClosed(field) || !(isBack || isFree(field))) return brought('refused');
  // As it was it is there again, and nobody says so if the field was emptied without a word.
  if (redacting) last = null;
  redacting?.before();
  if (isBack) return brought(await replaceIn(field, spans, text));
  const { element } = field;
  element.focus({ preventScroll: true });
  // Before the text is known to stay: they may be quick.
  if (!redacting) askAgain(values, element.ownerDocument.defaultView, true);
  return brought(await insert(field, element, { text: now, html: '' }));
}
