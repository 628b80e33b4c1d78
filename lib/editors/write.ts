import type { Field, PlainField, RichField } from './field';
import { readField, readRich } from './read';
import { type Payload, pasteEvent } from './realm';

/** `refused`: the text did not arrive in the field. It is then nowhere: nothing is written twice. */
export type WriteResult = 'written' | 'refused';

/** How long an editor may take to show what it was given, in ms, before it counts as refused. */
const PATIENCE = 1000;

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
  if (field?.kind === 'plain') return insertPlain(field, payload.text);
  return insertRich(field, target, payload);
}

function insertPlain(field: PlainField, text: string): WriteResult {
  const { element } = field;
  const before = element.value;
  const wanted = arrival(text);
  const count = occurrences(arrival(before), wanted);
  const replaced = before.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
  document.execCommand('insertText', false, singleLine(element) ? oneLine(text) : text);
  const expected = count - occurrences(arrival(replaced), wanted) + 1;
  return occurrences(arrival(element.value), wanted) >= expected ? 'written' : 'refused';
}

const singleLine = (element: Element): boolean => element instanceof HTMLInputElement;

/** As browsers do when lines are pasted into an input. */
const oneLine = (text: string): string => text.replace(/\r\n|\r|\n/g, ' ');

async function insertRich(
  field: RichField | null,
  target: Element,
  payload: Payload,
): Promise<WriteResult> {
  const root = field?.element ?? target;
  const wanted = arrival(payload.text);
  const before = arrival(readRich(root).text);
  const arrived = (): boolean => {
    const now = arrival(readRich(root).text);
    return now !== before && inOrder(now, payload.text);
  };
  const event = pasteEvent(payload);
  target.dispatchEvent(event);
  if (!event.defaultPrevented && field) {
    // No editor took it: the element is a plain contenteditable.
    document.execCommand('insertText', false, payload.text);
  } else if (!field && !event.defaultPrevented) {
    return 'refused';
  }
  if (wanted === '') return 'written';
  return (await until(root, arrived)) ? 'written' : 'refused';
}

/**
 * Waits for the DOM under `root` to satisfy a condition: editors render in microtasks, frames or
 * React's own time.
 */
function until(root: Element, condition: () => boolean): Promise<boolean> {
  if (condition()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (result: boolean): void => {
      observer.disconnect();
      clearTimeout(deadline);
      resolve(result);
    };
    const observer = new MutationObserver(() => {
      if (condition()) settle(true);
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    const deadline = setTimeout(() => settle(condition()), PATIENCE);
  });
}

/** What must arrive of a text: white space and invisible characters are the editor's to choose. */
function arrival(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

/**
 * Are all lines of `text` in `arrived`, in order? An editor may turn list marks and other Markdown
 * into structure, so only letters and digits count, without a line's leading number.
 */
function inOrder(arrived: string, text: string): boolean {
  const essence = (s: string): string => s.replace(/[^\p{L}\p{N}]+/gu, '');
  const haystack = essence(arrived);
  let from = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const needle = essence(line.replace(/^\s*\d+[.)]\s/, ''));
    if (needle === '') continue;
    const at = haystack.indexOf(needle, from);
    if (at < 0) return false;
    from = at + needle.length;
  }
  return true;
}

function occurrences(text: string, part: string): number {
  if (part === '') return 0;
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

/** A span of a field's text and what shall stand there instead. Offsets in code units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces spans of what is already in a field, last first so that offsets hold, through the
 * browser's editing commands: undo keeps working and the page's own listeners see it.
 * @returns `refused` if one of the spans still reads as before.
 */
export async function replaceIn(
  field: Field,
  replacements: readonly Replacement[],
): Promise<WriteResult> {
  const before = readField(field);
  const olds = replacements.map(({ start, end }) => before.slice(start, end));
  for (const replacement of [...replacements].sort((a, b) => b.start - a.start)) {
    if (field.kind === 'plain') replacePlain(field.element, replacement);
    else replaceRich(field.element, replacement);
  }
  const gone = (): boolean => {
    const now = readField(field);
    return olds.every((old) => !now.includes(old));
  };
  return (await until(field.element, gone)) ? 'written' : 'refused';
}

function replacePlain(
  element: HTMLInputElement | HTMLTextAreaElement,
  { start, end, text }: Replacement,
): void {
  const expected = element.value.slice(0, start) + text + element.value.slice(end);
  element.focus({ preventScroll: true });
  if (element.selectionStart !== null) {
    element.setSelectionRange(start, end);
    document.execCommand('insertText', false, text);
  }
  if (element.value === expected) return;
  // Hidden, read-only or without a selection: the value is set as the page itself would set it.
  element.value = expected;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function replaceRich(element: HTMLElement, { start, end, text }: Replacement): void {
  const range = readRich(element).range(start, end);
  if (!range) return;
  element.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.execCommand('insertText', false, text);
}
