import { scan } from '../detect';
import type { Part } from '../doors/door';
import type { Field } from '../editors/field';
import { readField } from '../editors/read';
import { until } from '../editors/until';
import { type Replacement, replaceIn, type WriteResult } from '../editors/write';
import { deskNow, type Ledger } from './slot';

/**
 * Editors that live in a frame of their own are sent by the document around them. So a frame tells the
 * documents of its origin around it which of its fields hold undecided secrets; they read those fields
 * themselves, and have them changed by the script of the frame.
 *
 * What passes between the frames are events with places in a text, never a value. The first names the field
 * and a random channel; all the others go by that channel.
 */
const TELL = 'frame-field';
/** From outside to inside: tell again, to one who came later. */
const AGAIN = 'frame-fields';

type Span = readonly [start: number, end: number];
/** From outside to inside: what to do with the field. */
interface Order {
  readonly replace?: readonly Replacement[];
  /** Let through, by the places of the values. */
  readonly allow?: readonly Span[];
}

/** Fields of frames inside of this one, and their channels. */
const inner = new WeakMap<Element, string>();
/** Fields of this frame that were told of. */
const told = new WeakMap<Element, string>();

/** Does it lie in a frame inside of this one? */
export function isInner({ element }: Field): boolean {
  return inner.has(element);
}

/** Listens to the frames inside of this one, and asks them for what they have told already. */
export function hearFrames(signal: AbortSignal): void {
  const on = (type: string, heard: (event: Event) => void): void =>
    listen(window, type, heard, signal);
  on(TELL, (event) => {
    const { relatedTarget, detail } = event as FocusEvent;
    const element = relatedTarget as HTMLElement | null;
    if (!element || inner.has(element)) return;
    const channel = `${detail}`;
    inner.set(element, channel);
    const field = (
      'value' in element ? { kind: 'plain', element } : { kind: 'rich', element }
    ) as Field;
    on(channel, (said) => watch(field, parse<Span[]>(said) ?? []));
  });
  on(AGAIN, () => {
    for (const field of deskNow()?.watchList.fields() ?? []) tellAround(field, signal);
  });
  const ask = (frame: Window): void => {
    for (let i = 0; i < frame.length; i++) {
      const child = frame[i];
      if (!child || !isOurs(child)) continue;
      child.dispatchEvent(new Event(AGAIN));
      ask(child);
    }
  };
  ask(window);
}

/** Tells the documents around this one which undecided secrets a field holds now. */
export function tellAround(field: Field, signal: AbortSignal): void {
  const desk = deskNow();
  if (window.top === window || !desk || isInner(field)) return;
  const { element } = field;
  const text = readField(field);
  const spans = placesOf(
    text,
    desk.watchList.in(field).map(({ value }) => value),
  );
  let channel = told.get(element);
  if (!channel) {
    if (spans.length === 0) return;
    channel = `${crypto.getRandomValues(new Int32Array(1))[0]}`;
    told.set(element, channel);
    listen(window, channel, (event) => void obey(field, parse<Order>(event)), signal);
  }
  for (let at: Window = window; at !== at.parent; ) {
    at = at.parent;
    if (!isOurs(at)) continue;
    at.dispatchEvent(new FocusEvent(TELL, { relatedTarget: element, detail: Number(channel) }));
    say(at, channel, spans);
  }
}

/** Replaces spans of a field of this frame, or of one inside of it. */
export async function replaceAnywhere(
  field: Field,
  spans: readonly Replacement[],
): Promise<WriteResult> {
  const { element } = field;
  if (!isInner(field)) return replaceIn(field, spans);
  const before = readField(field);
  const olds = spans.map(({ start, end }) => before.slice(start, end));
  order(field, { replace: spans });
  const gone = (): boolean => olds.every((old) => !readField(field).includes(old));
  return (await until(element, gone)) ? 'written' : 'refused';
}

/** A ledger that also tells the frames inside of this one what was let through of theirs. */
export function withFrames(ledger: Ledger, parts: readonly Part[]): Ledger {
  return {
    ...ledger,
    allow(values) {
      ledger.allow(values);
      for (const { field, text } of parts) {
        if (field && isInner(field)) order(field, { allow: placesOf(text, [...values]) });
      }
    },
  };
}

/** Puts the secrets of a field inside on this frame's watch-list, and takes those away that are gone. */
function watch(field: Field, spans: readonly Span[]): void {
  const list = deskNow()?.watchList;
  if (!list) return;
  const text = readField(field);
  const values = new Set(spans.map((span) => text.slice(...span)));
  for (const { value } of list.in(field)) if (!values.has(value)) list.remove(value);
  for (const finding of scan(text, { now: Date.now() })) {
    const value = text.slice(finding.start, finding.end);
    if (values.has(value)) list.add(value, finding, field);
  }
}

/** Does what the document around this one decided. */
async function obey(field: Field, { replace, allow }: Order = {}): Promise<void> {
  const desk = deskNow();
  const text = readField(field);
  if (replace) await replaceIn(field, replace);
  const now = readField(field);
  const values = (allow ?? []).map((span) => text.slice(...span));
  for (const value of values) desk?.memory.allow(value);
  for (const { value } of desk?.watchList.in(field) ?? []) {
    if (values.includes(value) || !now.includes(value)) desk?.watchList.remove(value);
  }
  desk?.mark(field);
}

function placesOf(text: string, values: readonly string[]): Span[] {
  return values
    .map((value): Span => [text.indexOf(value), text.indexOf(value) + value.length])
    .filter(([start]) => start >= 0);
}

function order(field: Field, what: Order): void {
  const { element } = field;
  const view = element.ownerDocument.defaultView;
  if (view) say(view, inner.get(element) ?? '', what);
}

/** Is it of this origin, so that its document can be reached? */
function isOurs(frame: Window): boolean {
  try {
    return frame.document !== null;
  } catch {
    return false;
  }
}

function say(to: Window, channel: string, what: object): void {
  to.dispatchEvent(new CustomEvent(channel, { detail: JSON.stringify(what) }));
}

function listen(
  on: Window,
  type: string,
  heard: (event: Event) => void,
  signal: AbortSignal,
): void {
  on.addEventListener(
    type,
    (event) => {
      event.stopImmediatePropagation();
      heard(event);
    },
    { capture: true, signal },
  );
}

/** What was said on a channel; whoever else says something there says nothing. */
function parse<T>(event: Event): T | undefined {
  try {
    return JSON.parse((event as CustomEvent<string>).detail) as T;
  } catch {
    return undefined;
  }
}
