import { appears, isBlank, occurrences, showsAll, showsEnd, type WriteResult } from './arrival';
import { insertText, takesFocus } from './command';
import type { Field, PlainField, RichField } from './field';
import { offer } from './offer';
import { readRich } from './read';
import { keyUp, type Payload, pasteEvent } from './realm';
import { drawn, until } from './until';

export type { WriteResult } from './arrival';
export { placesNow, type Replacement, replaceIn } from './replace';

/**
 * Puts text at the caret as a paste would: one undo step, the page's own handlers run. The result is
 * read back from the field.
 * @param target where the paste was aimed at, for pages that take a paste without a field.
 */
export async function insert(
  field: Field | null,
  target: Element,
  payload: Payload,
): Promise<WriteResult> {
  // Some pages paste where they last heard the caret to be, or do not show where it is then, and hear of it and of
  // the focus a little later.
  await drawn();
  const result =
    field?.kind === 'plain'
      ? await insertPlain(field, payload)
      : await insertRich(field, target, payload);
  if (result === 'written') keyUp(field?.element ?? target);
  return result;
}

async function insertPlain({ element }: PlainField, payload: Payload): Promise<WriteResult> {
  // What the page opened meanwhile may have it, and hide all else: a command would write there.
  if (!takesFocus(element)) return 'refused';
  const { value, maxLength } = element;
  const from = element.selectionStart ?? 0;
  const to = element.selectionEnd ?? 0;
  const lines = element instanceof HTMLInputElement ? oneLine(payload.text) : payload.text;
  const text = maxLength < 0 ? lines : cut(lines, maxLength - value.length + to - from);
  // On either side of the caret: one that it stands in the middle of is torn apart.
  const expected = occurrences(value.slice(0, from), text) + occurrences(value.slice(to), text) + 1;
  // Some editors use a field as a letter box: they empty it and show the text elsewhere.
  const root = element.getRootNode();
  const around = readRich(root).text;
  const event = pasteEvent(payload);
  element.dispatchEvent(event);
  // Unless the page took it, as a field that makes links of addresses does.
  if (!event.defaultPrevented) insertText(element, text);
  // What was selected may have held the text already; then a field that took nothing looks as if it had.
  const isNew = (): boolean => element.value !== value || value.slice(from, to) === text;
  // Who takes all of an original writes it as they do, as in Markdown, or puts its picture elsewhere.
  const taken = event.defaultPrevented ? payload.whole : undefined;
  if (taken?.files.length) return 'written';
  const arrived = (): boolean =>
    (isNew() && (!!taken || occurrences(element.value, text) >= expected)) ||
    appears(around, readRich(root).text, text);
  return (await until(root, arrived)) ? 'written' : 'refused';
}

/** As browsers do when a field has room for so many code units: no half of a letter is left. */
const cut = (text: string, room: number): string =>
  text.slice(0, Math.max(0, room)).replace(/[\ud800-\udbff]$/, '');

/** As browsers do when lines are pasted into an input. */
const oneLine = (text: string): string => text.replace(/\r\n|\r|\n/g, ' ');

async function insertRich(
  field: RichField | null,
  target: Element,
  payload: Payload,
): Promise<WriteResult> {
  const root = field?.element ?? target;
  const before = readRich(root).text;
  const rows = rowsOf(root);
  // Some editors take a paste in a field they remove again, or make a field of each line.
  const page = root.getRootNode();
  const around = readRich(page).text;
  const arrived = (): boolean => {
    const now = readRich(root).text;
    if (now !== before && (showsAll(now, payload.text) || showsEnd(now, payload.text, rows)))
      return true;
    return appears(around, readRich(page).text, payload.text);
  };
  if (!offer(field, target, payload)) return 'refused';
  if (isBlank(payload.text) || payload.whole?.files.length) return 'written';
  return (await until(page, arrived)) ? 'written' : 'refused';
}

/** How many rows of text fit into what is in view of an element. */
function rowsOf(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  const height = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.4 || 20;
  let view = Math.min(element.getBoundingClientRect().height, window.innerHeight);
  // What scrolls is often a box around the text.
  for (let up = element.parentElement, i = 0; up && i < 3; up = up.parentElement, i++)
    if (up.scrollHeight > up.clientHeight && up.clientHeight > 0)
      view = Math.min(view, up.clientHeight);
  return Math.max(1, view / height);
}
