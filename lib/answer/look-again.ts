import { FIELDS, isOpen } from '../doors/already';
import { activeElement, type Field, fieldAt } from '../editors/field';
import { readField } from '../editors/read';
import { nextEnd } from '../policy/ends';
import { waitFor } from '../policy/settings';
import type { Keeping } from './kept';
import { stoppedNow } from './look-after';
import { deskNow } from './slot';

/**
 * What was written while nobody was asked about it (the site was off, paused or on *Warn*, an exception held, a rule was
 * not there yet) is on no list. So once something else holds, what stands in the fields is looked through again, in
 * idle moments, and counts as just typed.
 */
export function lookAgain(signal: AbortSignal, kept: Keeping): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When what holds ends by itself, in ms since the epoch. */
  let end = Number.POSITIVE_INFINITY;
  let work: Iterator<unknown> = [].values();
  const look = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > 0) if (work.next().done || signal.aborted) return;
    requestIdleCallback(look);
  };
  const wait = (): void => {
    clearTimeout(timer);
    const desk = deskNow();
    if (!desk || signal.aborted) return;
    const now = Date.now();
    end = nextEnd(desk.stored(), desk.destination(null).host, now);
    if (end < Infinity) timer = setTimeout(begin, waitFor(end, now));
  };
  const begin = (): void => {
    end = Number.POSITIVE_INFINITY;
    work = through(kept);
    // By then the guard has read what changed as well.
    requestIdleCallback((deadline) => {
      wait();
      look(deadline);
    });
  };
  let isFirst = true;
  kept.watch(signal, () => {
    // What was there before is looked at when the page is complete.
    if (isFirst) wait();
    else begin();
    isFirst = false;
  });
  signal.addEventListener('abort', wait);
  // A timer stands still while a computer sleeps, and knows nothing of a clock that is set.
  const late = (): void => {
    if (Date.now() >= end) begin();
  };
  addEventListener('focus', late, { capture: true, signal });
}

/** Step by step: puts on the list what would be held now if it were sent. */
function* through(kept: Keeping): Generator<void> {
  yield* lookAt(fieldAt(activeElement()), kept);
  yield* within(document, kept);
}

function* within(root: ParentNode, kept: Keeping): Generator<void> {
  for (const element of root.querySelectorAll('*')) {
    yield;
    if (element.shadowRoot) yield* within(element.shadowRoot, kept);
    if (element.matches(FIELDS)) yield* lookAt(fieldAt(element), kept);
  }
}

function* lookAt(field: Field | null, kept: Keeping): Generator<void> {
  const desk = deskNow();
  if (!field || !desk || !isOpen(field)) return;
  const text = readField(field);
  const found = kept()
    .scan(text, { now: Date.now() })
    .map((finding) => ({ finding, value: text.slice(finding.start, finding.end) }));
  const stopped = stoppedNow(found, desk.destination(field), desk);
  for (const { value, finding } of stopped) desk.watchList.add(value, finding, field);
  // A warning that nothing has come of stays.
  if (stopped[0]) desk.mark(field);
}
