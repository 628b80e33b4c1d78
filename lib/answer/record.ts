import { preview } from '../detect';
import type { DoorName } from '../doors/door';
import type { Destination } from '../policy/destination';
import { isOwnPage } from '../store/api';
import {
  addHistory,
  type HistoryEntry,
  type HistoryOutcome,
  type HistoryWhy,
  MOST_ENTRIES,
} from '../store/history';
import { randomId } from './random-id';
import type { Held, Judged, Passed } from './slot';
import { titleOf } from './title';

type What = Pick<Judged, 'finding' | 'value'>;
type Where = Pick<Destination, 'host' | 'kind'>;
/** Where to something was on its way, and by which door. */
type Way = { readonly destination: Where; readonly door: DoorName };

/** Writes the history of a frame: what was caught and what became of it, redacted. */
export interface Recorder {
  /** What the user was asked about, and the answer. */
  decided(held: Held, outcome: HistoryOutcome, why?: HistoryWhy): void;
  /** That could not be redacted, although it was to be: takes the place of what was written when it was decided. */
  unredacted(held: Held): void;
  letThrough(passed: Passed): void;
  /** Warnings beside an element; written when the user leaves it, for a text grows letter by letter. */
  warned(at: Element, warnings: readonly What[], destination: Where, door: DoorName): void;
}

/** @param signal ends it. */
export function createRecorder(signal: AbortSignal): Recorder {
  /** Said once in this frame: a text is looked at again and again. */
  const said = new Set<string>();
  const warnings = new Map<Element, () => HistoryEntry[]>();
  /** A page may be left before a field is read back, so what was decided is written at once. */
  const decided = new WeakMap<Held, readonly HistoryEntry[]>();
  // Neither a store out of reach (an orphaned guard) nor a mistake here may disturb what goes on.
  const write = (made: () => readonly HistoryEntry[]): void => {
    // The practice field of the welcome page: nothing was caught there that had been anybody's.
    if (isOwnPage()) return;
    try {
      const entries = made();
      if (entries.length > 0) void addHistory(entries).catch(() => undefined);
    } catch {}
  };
  const once = (key: string): boolean => !said.has(key) && Boolean(said.add(key));
  const flush = (): void => {
    write(() => [...warnings.values()].flatMap((entries) => entries()));
    warnings.clear();
  };
  for (const type of ['blur', 'pagehide'])
    window.addEventListener(type, flush, { capture: true, signal });
  return {
    decided(held, outcome, why) {
      write(() => {
        const byValue = new Map(held.judged.map((one) => [one.value, one]));
        const kept = [...byValue.values()].slice(0, MOST_ENTRIES);
        const entries = kept.map((one) => entryOf(one, held, outcome, why));
        decided.set(held, entries);
        return entries;
      });
    },
    unredacted(held) {
      write(() => (decided.get(held) ?? []).map((entry) => ({ ...entry, outcome: 'refused' })));
    },
    letThrough(passed) {
      const { id, reason } = passed.exception;
      if (!once(`${id} ${passed.value}`)) return;
      write(() => [entryOf(passed, passed, 'let-through', { exception: id, reason })]);
    },
    warned(at, found, destination, door) {
      if (found.length === 0) warnings.delete(at);
      else
        warnings.set(at, () =>
          found
            .filter(({ value }) => once(`warned ${value}`))
            .map((one) => entryOf(one, { destination, door }, 'warned')),
        );
    },
  };
}

function entryOf(
  { finding, value }: What,
  { destination, door }: Way,
  outcome: HistoryOutcome,
  why?: HistoryWhy,
): HistoryEntry {
  const { host, kind } = destination;
  const { rule } = finding;
  return {
    id: randomId(),
    time: Date.now(),
    host,
    kind,
    door,
    rule,
    title: titleOf(finding),
    preview: preview(value, rule),
    outcome,
    why,
  };
}
