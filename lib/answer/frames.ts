import type { scan } from '../detect';
import type { Part } from '../doors/door';
import { listen, own } from '../doors/listen';
import { AGAIN, askFrames, framesIn, isOurs, TELL } from '../doors/near';
import type { Field } from '../editors/field';
import { readField } from '../editors/read';
import { until } from '../editors/until';
import { placesNow, type Replacement, replaceIn, type WriteResult } from '../editors/write';
import { deskNow, type Ledger } from './slot';

/**
 * Editors that live in a frame of their own are sent by the document around them, and some pages send what
 * they hold through a frame inside. So a frame tells the others of its origin in the tab which of its fields
 * hold undecided secrets; they read those fields themselves, and have them changed by the script of the frame.
 *
 * What passes between the frames are events with places in a text, never a value. The first names the field
 * and a random channel; all the others go by that channel.
 */

type Span = readonly [start: number, end: number];
/** From the frame of the field: where undecided secrets are in it, and which of them were refused. */
interface Told {
  readonly spans?: readonly Span[];
  readonly refused?: readonly Span[];
}
/** To the frame of the field: what to do with it. */
interface Order {
  readonly replace?: readonly Replacement[];
  /** Let through, by the places of the values. */
  readonly allow?: readonly Span[];
  /** See `Ledger.allow`. */
  readonly until?: number | undefined;
}

/** Fields of other frames, and their channels. */
const foreign = new WeakMap<Element, string>();
/** Fields of this frame that were told of, and what was said last. */
const told = new WeakMap<
  Element,
  { readonly channel: string; readonly field: Field; said: string }
>();

/** Does it lie in another frame? */
export function isForeign({ element }: Field): boolean {
  return foreign.has(element);
}

/**
 * Listens to the other frames, and asks those around this one and inside of it for what they have told already.
 * @param scanNow the scan with what was added to the rules by now.
 */
export function hearFrames(signal: AbortSignal, scanNow: () => typeof scan): void {
  const on = (type: string, heard: (event: Event) => void): void => hear(type, heard, signal);
  on(TELL, (event) => {
    const { relatedTarget, detail } = event as FocusEvent;
    const element = relatedTarget as HTMLElement | null;
    if (!element || foreign.has(element)) return;
    const channel = `${detail}`;
    foreign.set(element, channel);
    // Who listens does so as long as this frame is there, and an editor's document goes earlier.
    const place = new WeakRef(element);
    on(channel, (said) => {
      const at = place.deref();
      if (!at) return;
      const field = { kind: 'value' in at ? 'plain' : 'rich', element: at } as Field;
      watch(field, scanNow(), parse<Told>(said));
    });
  });
  on(AGAIN, (event) => {
    const { view } = event as UIEvent;
    for (const field of deskNow()?.watchList.fields() ?? []) tellOthers(field, signal, view);
  });
  askFrames();
}

/** The other frames of this origin in the tab, and in the one that it was opened from. */
function others(): Window[] {
  const top = window.top ?? window;
  // A window that has opened this one may send what is written here.
  return [top, top.opener]
    .flatMap((tab: Window | null) => (tab ? [tab, ...framesIn(tab)] : []))
    .filter((frame) => frame !== window && isOurs(frame));
}

/**
 * Tells the other frames of this origin which undecided secrets a field holds now.
 * @param asking the one that has asked to be told, even if nothing has changed: of a thousand frames that ask
 *   not each one is told a thousand times.
 */
export function tellOthers(field: Field, signal: AbortSignal, asking?: Window | null): void {
  const top = window.top ?? window;
  const desk = deskNow();
  if (!desk || isForeign(field) || (top === window && window.length === 0 && !top.opener)) return;
  const { element } = field;
  const text = readField(field);
  const values = desk.watchList.in(field).map(({ value }) => value);
  const spans = placesOf(text, values);
  const isRefused = (value: string): boolean => desk.memory.isRefused(value);
  // In the place of one there may be another.
  const said = JSON.stringify([spans, values]);
  let known = told.get(element);
  if (!known) {
    if (spans.length === 0) return;
    known = { channel: `${crypto.getRandomValues(new Int32Array(1))[0]}`, field, said: '' };
    told.set(element, known);
    const place = new WeakRef(element);
    const obeyed = (event: Event): void => {
      const at = place.deref();
      const one = at && told.get(at);
      if (one) void obey(one.field, parse<Order>(event));
    };
    hear(known.channel, obeyed, signal);
  }
  const isNews = known.said !== said;
  known.said = said;
  const { channel } = known;
  for (const frame of isNews ? others() : asking ? [asking] : []) {
    frame.dispatchEvent(new FocusEvent(TELL, { relatedTarget: element, detail: Number(channel) }));
    say(frame, channel, { spans, refused: placesOf(text, values.filter(isRefused)) });
  }
}

/** Replaces spans of a field of this frame, or of another one. @param read the text that their offsets count in. */
export async function replaceAnywhere(
  field: Field,
  spans: readonly Replacement[],
  read: string,
): Promise<WriteResult> {
  const { element } = field;
  if (!isForeign(field)) return replaceIn(field, spans, read);
  const before = readField(field);
  const replace = placesNow(before, read, spans);
  const olds = replace.map(({ start, end }) => before.slice(start, end));
  order(field, { replace });
  const gone = (): boolean => olds.every((old) => !readField(field).includes(old));
  return (await until(element, gone)) ? 'written' : 'refused';
}

/** A ledger that also tells the other frames what was decided: let through of theirs, or refused. */
export function withFrames(ledger: Ledger, parts: readonly Part[]): Ledger {
  return {
    ...ledger,
    allow(values, until) {
      ledger.allow(values, until);
      for (const { field, text } of parts) {
        if (field && isForeign(field)) order(field, { allow: placesOf(text, [...values]), until });
      }
    },
    refuse(values) {
      ledger.refuse(values);
      for (const { field } of parts) {
        const channel = field && told.get(field.element)?.channel;
        if (!channel) continue;
        const refused = placesOf(readField(field), [...values]);
        for (const frame of others()) say(frame, channel, { refused });
      }
    },
  };
}

/** Puts the secrets of a field of another frame on this frame's watch-list, and takes those away that are gone. */
function watch(field: Field, scanText: typeof scan, { spans, refused = [] }: Told = {}): void {
  const desk = deskNow();
  const list = desk?.watchList;
  if (!list) return;
  const text = readField(field);
  for (const span of refused) desk.memory.refuse(text.slice(...span));
  if (!spans) return;
  const values = new Set(spans.map((span) => text.slice(...span)));
  for (const { value } of list.in(field)) {
    // Emptied by a script, maybe to be sent by this frame; else it was let through, or there is more or less of it.
    if (!values.has(value)) list.remove(value, field, values.size > 0 || text.includes(value));
  }
  for (const finding of scanText(text, { now: Date.now() })) {
    const value = text.slice(finding.start, finding.end);
    if (values.has(value)) list.add(value, finding, field);
  }
  desk.mark(field);
}

/** Does what another frame decided. */
async function obey(field: Field, { replace, allow, until }: Order = {}): Promise<void> {
  const desk = deskNow();
  const text = readField(field);
  if (replace) await replaceIn(field, replace, text);
  const now = readField(field);
  const values = (allow ?? []).map((span) => text.slice(...span));
  for (const value of values) desk?.memory.allow(value, until);
  for (const { value } of desk?.watchList.in(field) ?? []) {
    if (values.includes(value)) desk?.watchList.allow(value);
    else if (!now.includes(value)) desk?.watchList.remove(value, field);
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
  if (view) say(view, foreign.get(element) ?? '', what);
}

function say(to: Window, channel: string, what: object): void {
  to.dispatchEvent(new CustomEvent(channel, { detail: JSON.stringify(what) }));
}

/** As the doors listen, who outlive that a frame is written anew (`document.open()`). */
function hear(type: string, heard: (event: Event) => void, signal: AbortSignal): void {
  listen(
    own(type),
    signal,
    (event) => {
      event.stopImmediatePropagation();
      heard(event);
    },
    true,
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
