import type { scan } from '../detect';
import { redact } from '../detect/words';
import { buttonAt } from '../doors/send';
import { type Field, targetOf } from '../editors/field';
import { readField } from '../editors/read';
import { insert, type WriteResult } from '../editors/write';
import { isOnPage } from './on-page';
import { deskNow } from './slot';

/**
 * A field with an undecided secret, maybe of another frame that this one sends for, and all its text when it was last
 * seen there. In memory only.
 */
let last: { readonly field: Field; readonly text: string; readonly seen: boolean } | null = null;

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
  if (watched > 0) last = { field, text: readField(field), seen: known?.seen || isSeen(field) };
  // What its author deletes is gone; what a script takes out may be on its way.
  else if (known && !isEmpty(field)) last = null;
}

/**
 * Puts what a page took out of its field back there, so that it can be sent once more.
 * @param values what was found in what the page sends; all of it has to come from that field.
 * @param redacting in redacted form, with what finds it there; else as it was.
 * @returns `refused` also if there is no such field, or it has closed, or somebody writes in it already.
 */
export async function bringBack(
  values: ReadonlySet<string>,
  redacting?: { readonly scan: typeof scan; before(): void },
): Promise<WriteResult> {
  const known = last;
  const isClosed = known && hasClosed(known.field);
  // As it was it is there again, and nobody says so if the field was emptied without a word.
  if (redacting) last = null;
  if (!known?.field.element.isConnected || isClosed || !isEmpty(known.field)) return 'refused';
  const { field, text } = known;
  if (![...values].every((value) => text.includes(value))) return 'refused';
  const findings = redacting?.scan(text) ?? [];
  const redacted = redact(
    text,
    findings.filter(({ start, end }) => values.has(text.slice(start, end))),
  );
  if (redacting && redacted.names.length < values.size) return 'refused';
  redacting?.before();
  const { element } = field;
  element.focus({ preventScroll: true });
  // Before the text is known to stay: they may be quick.
  if (!redacting) askAgain(values, element.ownerDocument.defaultView, ['keydown', 'pointerdown']);
  return insert(field, element, { text: redacted.text, html: '' });
}

/**
 * What was refused is the user's to send once more: with what they do next it may be asked about.
 * @param view the window they do it in.
 * @param types of events; of clicks only those on buttons count, as who clicks into a field wants to change it.
 */
export function askAgain(
  values: ReadonlySet<string>,
  view: Window | null,
  types: readonly ('keydown' | 'pointerdown' | 'click')[],
): void {
  const ended = new AbortController();
  const heard = (event: Event): void => {
    if (!event.isTrusted || (event.type === 'click' && !buttonAt(targetOf(event)))) return;
    ended.abort();
    for (const value of values) deskNow()?.memory.forget(value);
  };
  for (const type of types)
    view?.addEventListener(type, heard, { capture: true, signal: ended.signal });
}
