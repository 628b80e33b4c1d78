import type { WriteResult } from './arrival';
import { insertText, takesFocus } from './command';
import { activeElement, type Field, inputOf, type RichField } from './field';
import { offer } from './offer';
import { readField, readRich } from './read';
import { copyEvent, keyEvent, keyUp, pasteEvent } from './realm';
import { followed, until } from './until';

/** A span of a field's text and what shall stand there instead. Offsets in code units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces spans of what is already in a field, last first so that offsets hold, through the
 * browser's editing commands: undo keeps working and the page's own listeners see it.
 * @param read the text that their offsets count in.
 * @returns `refused` if one of the spans still reads as before.
 */
export async function replaceIn(
  field: Field,
  replacements: readonly Replacement[],
  read: string,
): Promise<WriteResult> {
  const before = readField(field);
  const rest = restOf(field);
  const places = placesNow(before, read, replacements);
  const olds = places.map(({ start, end }) => before.slice(start, end));
  if (field.kind === 'rich' && field.input) {
    const pairs = places.map(({ text }, i): [string, string] => [olds[i] ?? '', text]);
    if (pairs.length > 0 && !replaceDrawn(field, pairs)) return 'refused';
  } else {
    const root = field.element.getRootNode() as Document | ShadowRoot;
    const active = activeElement();
    const isLeft = field.kind === 'plain' && root.activeElement !== field.element;
    for (const replacement of stepsOf(before, places, field.kind === 'plain' ? 1 : STEPS)) {
      if (field.kind === 'plain') replacePlain(field.element, replacement);
      else await replaceRich(field, replacement);
    }
    if (isLeft) leave(field.element, active);
  }
  const back = (): void => {
    if (rest === null) return;
    const at = before.length - rest.length;
    const behind = ordered(places).flatMap(({ start, end, text }) =>
      start < at ? [] : [{ start: start - at, end: end - at, text }],
    );
    placeBefore(field, replaced(rest, behind, 0, rest.length));
  };
  if (field.kind === 'plain') back();
  const hand = watchHand();
  // A cell that was closed meanwhile has handed its text over.
  const gone = (): boolean => {
    const now = readField(field);
    return field.element.isConnected && olds.every((old) => !now.includes(old));
  };
  const isGone = await until(field.element, gone);
  const moved = hand.moved();
  if (isGone) {
    // Pages that draw a field anew put the caret at its end; whoever has gone on meanwhile is where they want to be.
    if (!moved) back();
    keyUp(field.element);
    return 'written';
  }
  // Nothing that is typed next may replace what is still selected.
  if (field.kind === 'rich' && field.input) press(field.input, 'ArrowRight', 'ArrowRight', 39);
  return 'refused';
}

/** In a rich editor each step takes a sixth of a second, and marks between two of them stay; so many are not waited for. */
const STEPS = 20;

/**
 * What is done in the field, one after the other: the last place first, or all of it at once, with what stands
 * between.
 * @param most how many steps there may be.
 */
export function stepsOf(
  text: string,
  places: readonly Replacement[],
  most: number,
): readonly Replacement[] {
  const inOrder = ordered(places);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || places.length <= most) return inOrder.reverse();
  const { start } = first;
  const { end } = last;
  return [{ start, end, text: replaced(text, inOrder, start, end) }];
}

const ordered = (places: readonly Replacement[]): Replacement[] =>
  [...places].sort((a, b) => a.start - b.start);

/** What a text says in `[from, to)` once its places, which lie there in order, say something else. */
function replaced(text: string, places: readonly Replacement[], from: number, to: number): string {
  let all = '';
  for (const { start, end, text: now } of places) {
    all += text.slice(from, start) + now;
    from = end;
  }
  return all + text.slice(from, to);
}

/**
 * Pages that take a text when its field is left have taken it, and do so anew.
 * @param active what had the focus. The note beside the field, from which somebody may have answered, takes none itself:
 *   they go on in the field.
 */
function leave(field: HTMLElement, active: Element | null): void {
  if (!active || active === document.body) field.blur();
  else (active as HTMLElement).focus({ preventScroll: true });
}

/** Tells, once, whether the user has pressed a key or a button since. */
function watchHand(): { moved(): boolean } {
  const ended = new AbortController();
  let moved = false;
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(
      type,
      ({ isTrusted }) => {
        moved ||= isTrusted;
      },
      { capture: true, signal: ended.signal },
    );
  return {
    moved() {
      ended.abort();
      return moved;
    },
  };
}

/** The text behind the caret: a page that saves while one types is asked about in the middle of a sentence. */
function restOf(field: Field): string | null {
  if (field.kind === 'plain') {
    const { value, selectionStart, selectionEnd } = field.element;
    return selectionStart !== null && selectionStart === selectionEnd
      ? value.slice(selectionStart)
      : null;
  }
  const selection = document.getSelection();
  if (field.input || !selection?.isCollapsed) return null;
  const { text, runs } = readRich(field.element);
  const run = runs.find(({ node }) => node === selection.focusNode);
  return run ? text.slice(run.start + selection.focusOffset) : null;
}

/** Puts the caret before the end of a field's text, unless it stood in what is gone. */
function placeBefore(field: Field, rest: string): void {
  const now = readField(field);
  const at = now.length - rest.length;
  if (!now.endsWith(rest)) return;
  if (field.kind === 'plain') {
    field.element.setSelectionRange(at, at);
    return;
  }
  const range = readRich(field.element).range(at - 1, at);
  if (range) document.getSelection()?.collapse(range.endContainer, range.endOffset);
}

/**
 * Where the replacements of a text belong after it has changed: an editor may draw itself anew when it loses
 * the focus.
 * @param now what is there now. @param read the text that the offsets count in.
 * @returns one for each place where what shall go stands now, none of them overlapping another.
 */
export function placesNow(
  now: string,
  read: string,
  replacements: readonly Replacement[],
): readonly Replacement[] {
  if (now === read) return replacements;
  const places: Replacement[] = [];
  const longestFirst = [...replacements].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, text } of longestFirst) {
    const old = read.slice(start, end);
    if (old === '') continue;
    for (let at = now.indexOf(old); at >= 0; at = now.indexOf(old, at + old.length)) {
      const place = { start: at, end: at + old.length, text };
      if (places.every((taken) => taken.end <= place.start || place.end <= taken.start))
        places.push(place);
    }
  }
  return places;
}

function replacePlain(
  element: HTMLInputElement | HTMLTextAreaElement,
  { start, end, text }: Replacement,
): void {
  const expected = element.value.slice(0, start) + text + element.value.slice(end);
  if (takesFocus(element) && element.selectionStart !== null) {
    element.setSelectionRange(start, end);
    insertText(element, text);
  }
  if (element.value === expected) return;
  // Out of reach, read-only or without a selection: the value is set as the page itself would set it.
  element.value = expected;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/**
 * Selects what is to go, lets the editor follow with its own selection, and pastes over it. A command
 * would do in many editors; others show its result without knowing of it, and send the old text.
 */
async function replaceRich(field: RichField, { start, end, text }: Replacement): Promise<void> {
  const { element } = field;
  if (!takesFocus(element)) return;
  const old = readRich(element).text.slice(start, end);
  // An editor that gets the focus may draw itself anew and put its last selection back.
  for (let tries = 0; tries < 4; tries++) {
    const { text: now, range } = readRich(element);
    const wanted = range(start, end);
    if (!wanted || now.slice(start, end) !== old) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(wanted);
    await followed();
    const selected = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (!selected || dense(selected.toString()) !== dense(old)) continue;
    const { startContainer } = selected;
    offer(field, startContainer.parentElement ?? element, { text, html: '' });
    return;
  }
}

/** A range of the DOM knows no line breaks. */
const dense = (text: string): string => text.replace(/\s+/g, '');

/**
 * Replaces text in an editor that draws it and keeps a selection of its own, which no range of the
 * DOM moves: all is selected by the keys for that, copied from the editor, and pasted over it. The
 * editor holds plain text, so nothing but the caret's place is lost.
 * @param pairs what stands there, and what shall.
 */
function replaceDrawn(field: RichField, pairs: readonly (readonly [string, string])[]): boolean {
  const input = inputOf(field);
  input.focus({ preventScroll: true });
  const mac = navigator.platform.startsWith('Mac');
  press(input, 'a', 'KeyA', 65, mac ? { metaKey: true } : { ctrlKey: true });
  const copied = copyEvent();
  input.dispatchEvent(copied);
  // Without an answer to the event the browser would copy what is selected in the input.
  const all =
    copied.clipboardData?.getData('text/plain') ||
    (input instanceof HTMLTextAreaElement
      ? input.value.slice(input.selectionStart, input.selectionEnd)
      : '');
  let text = all;
  for (const [old, now] of pairs) text = text.split(old).join(now);
  if (!pairs.every(([old]) => all.includes(old))) return false;
  return !input.dispatchEvent(pasteEvent({ text, html: '' }));
}

function press(
  input: HTMLElement,
  key: string,
  code: string,
  keyCode: number,
  held: { ctrlKey?: boolean; metaKey?: boolean } = {},
): void {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  for (const type of ['keydown', 'keyup'])
    input.dispatchEvent(keyEvent(type, { key, code, keyCode, ...none, ...held }));
}
