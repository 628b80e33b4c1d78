import type { Limits } from './limits';
import type { Hit, Located, Report, Scan, Unread, Why } from './types';
import { WindowedScan } from './windows';

/** Puts a report together while a file is read. */
export interface Collecting {
  /**
   * Looks through a text.
   * @param where it stands: names from the outside in.
   * @param changes whether a copy can be made in which it is another. @param by how it is looked through.
   * @param again it is another reading of what was looked through before: only what was not found there is news.
   */
  scanText(
    where: string,
    pieces: AsyncIterable<string> | Iterable<string>,
    changes: boolean,
    by?: Scan,
    again?: boolean,
  ): Promise<void>;
  add(where: string, located: Located, changes: boolean): void;
  miss(where: string, why: Why): void;
  /** How many secrets there are by now. */
  count(): number;
  /** @param seen whether it is a picture, all of which was read by what it shows. */
  report(seen?: boolean): Report;
}

/** @param now ms since the epoch. */
export function collecting(scan: Scan, now: number, limits: Limits): Collecting {
  const hits = new Map<string, Hit>();
  const unread: Unread[] = [];
  let more = false;
  /** A copy can be made with all that was found replaced. */
  let redactable = true;
  /** Was it found before, maybe with more or less of what stands beside it? */
  const isKnown = (value: string): boolean =>
    hits.has(value) || [...hits.keys()].some((one) => one.includes(value) || value.includes(one));
  const add: Collecting['add'] = (path, { finding, value, before, after }, changes) => {
    redactable &&= changes;
    if (hits.has(value)) return;
    if (hits.size >= limits.hits) {
      more = true;
      return;
    }
    const { length } = before;
    const at = { start: length, end: length + value.length };
    hits.set(value, { path, text: before + value + after, finding: { ...finding, ...at } });
  };
  return {
    add,
    async scanText(where, pieces, changes, by = scan, again = false) {
      const windows = new WindowedScan(by, now, (located) => {
        if (!again || !isKnown(located.value)) add(where, located, changes && !again);
      });
      try {
        for await (const piece of pieces) windows.push(piece);
      } finally {
        windows.end();
      }
    },
    miss(path, why) {
      if (unread.length < limits.entries) unread.push({ path, why });
    },
    count: () => hits.size,
    report: (seen = false) => ({
      hits: [...hits.values()],
      more,
      unread,
      redactable: hits.size > 0 && (redactable || seen) && !more,
      seen,
    }),
  };
}
