import type { Limits } from './limits';
import type { Hit, Report, Scan, Unread, Why } from './types';
import { type Located, WindowedScan } from './windows';

/** Puts a report together while a file is read. */
export interface Collecting {
  /** Looks through a text. @param where it stands: names from the outside in. */
  scanText(
    where: string,
    pieces: AsyncIterable<string> | Iterable<string>,
    by?: Scan,
  ): Promise<void>;
  add(where: string, located: Located): void;
  miss(where: string, why: Why): void;
  /** How many secrets there are by now. */
  count(): number;
  /** @param how a copy can be made, if one can. */
  report(how: 'text' | 'seen' | null): Report;
}

/** @param now ms since the epoch. */
export function collecting(scan: Scan, now: number, limits: Limits): Collecting {
  const hits = new Map<string, Hit>();
  const unread: Unread[] = [];
  let more = false;
  const add = (path: string, { finding, value, before, after }: Located): void => {
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
    async scanText(where, pieces, by = scan) {
      const windows = new WindowedScan(by, now, (located) => add(where, located));
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
    report: (how) => ({
      hits: [...hits.values()],
      more,
      unread,
      redactable: how !== null && !more,
      seen: how === 'seen',
    }),
  };
}
