import type { Finding, ScanOptions, Span } from '../detect/types';

export type Scan = (text: string, options?: ScanOptions) => Finding[];

/** How long one step may search, in ms; it ends with the chunk it is at, which takes a few more at worst. */
const STEP = 2;
/**
 * Code units between two looks at the clock. Nothing of detection is compiled yet at the first step on a
 * page, and a text of a few thousand takes as long as a megabyte does later. A step that follows another
 * begins with what the window reaches back, and has to get beyond it.
 */
const FIRST = 4096;
const NEXT = 20_480;

/**
 * Scans a text step by step, so that something else can have its turn in between.
 * @param now ms since the epoch.
 * @param clock ms from any start.
 * @yields what each step has found and none before it has.
 */
export function* search(
  text: string,
  scan: Scan,
  now: number,
  clock: () => number,
): Generator<readonly Finding[]> {
  const seen = new Set<string>();
  let from = 0;
  while (from < text.length) {
    const skipped: Span[] = [];
    const found = scan(text, {
      now,
      budget: { ms: STEP, clock, skipped, chunk: from > 0 ? NEXT : FIRST },
      ...(from > 0 ? { window: { start: from, end: text.length } } : {}),
    });
    const next = skipped[0]?.start ?? text.length;
    // What begins near the end may be cut short there; the next step reaches back and sees all of it.
    const whole = found.filter(
      ({ start, end }) => (next === text.length || end < next) && !seen.has(`${start}`),
    );
    for (const { start } of whole) seen.add(`${start}`);
    from = Math.max(next, from + 1);
    yield whole;
  }
}
