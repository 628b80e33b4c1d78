import type { OnHit, Prefilter } from './prefilter';

/** What a search has met in the lines `[from, to)` of a text. */
interface Met {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly (readonly [at: number, literal: number])[];
}

/** A wider window, in code units, is a paste's, and has more in it than is worth keeping. */
const WIDE = 65_536;

let last: Met = { text: '', from: 0, to: 0, hits: [] };

/**
 * Searches around a place that was typed at. The window is thousands of code units wide, and from key to key
 * nearly all of it stays the same: what the search before this one met there is told again, and only lines that
 * changed or are new are looked through. No literal has a line break in it, so what is met in a line
 * depends on that line alone, and lines are told one after the other as ever.
 */
export const searchNearby =
  (search: Prefilter): Prefilter =>
  (text, from, to, onHit) => {
    if (to - from > WIDE) return search(text, from, to, onHit);
    const old = last;
    const hits: [number, number][] = [];
    const meet: OnHit = (at, literal) => {
      hits.push([at, literal]);
      onHit(at, literal);
    };
    /** Tells again what was met in `[begin, end)` of the text as it is now, from where it was then. */
    const tell = (begin: number, end: number, moved: number): void => {
      for (const [at, literal] of old.hits)
        if (at + moved >= begin && at + moved < end) meet(at + moved, literal);
    };
    /** How far what stands behind the change has moved. */
    const moved = text.length - old.text.length;
    const linesEnd = lineBefore(text, from, to);

    // Before the change: what begins as it did.
    const start = lineFrom(text, Math.max(from, old.from), to);
    const before = longest(Math.min(old.to, linesEnd) - start, (from, to) =>
      same(text, old.text, start + from, start + to, 0),
    );
    const changed = before > 0 ? lineBefore(text, start, start + before) : start;
    // Behind it: what ends as it did.
    const end = Math.max(changed, Math.min(old.to + moved, linesEnd));
    const behind = longest(Math.min(end - changed, end - moved - old.from), (from, to) =>
      same(text, old.text, end - to, end - from, moved),
    );

    search(text, from, start, meet);
    tell(start, changed, 0);
    if (behind === 0) search(text, changed, to, meet);
    else {
      const again = lineFrom(text, end - behind, end);
      search(text, changed, again, meet);
      tell(again, end, moved);
      search(text, end, to, meet);
    }
    last = { text, from: lineFrom(text, from, to), to: linesEnd, hits };
  };

/** Where the first line begins that begins in `[from, to)`; `to` if none does. */
function lineFrom(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const at = text.slice(from - 1, to).indexOf('\n');
  return at < 0 ? to : from + at;
}

/** Where the last line begins that begins in `(from, to]`; `from` if none does. */
const lineBefore = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).lastIndexOf('\n') + 1;

/** Is `[from, to)` of a text what stood in another one so much further in front? */
const same = (text: string, old: string, from: number, to: number, moved: number): boolean =>
  text.slice(from, to) === old.slice(from - moved, to - moved);

/** The greatest length up to `most` of which something is so: of its part from one length to another. */
function longest(most: number, is: (from: number, to: number) => boolean): number {
  let least = 0;
  while (least < most) {
    const half = (least + most + 1) >> 1;
    if (is(least, half)) least = half;
    else most = half - 1;
  }
  return least;
}
