import { EDGE } from '../detect/recall';
import type { Finding } from '../detect/types';
import type { Located, Scan } from './types';

/**
 * What a finding depends on before and behind a window, in code units: no finding but a private key
 * is longer than 8,000, no private key than 40,000.
 */
const MARGIN = 65_536;

/** How much of what stands around a finding is kept, in code units. */
const AROUND = 240;

/**
 * Scans a stream of text in windows. Each window is scanned with a margin on both sides and reports
 * what begins in it, so the findings are those of a scan of the whole text, each of them once.
 */
export class WindowedScan {
  readonly #scan: Scan;
  readonly #now: number;
  readonly #width: number;
  readonly #found: (located: Located) => void;
  #text = '';
  /** Where `#text` begins in the stream. */
  #base = 0;
  /** Everything before has been reported. */
  #done = 0;
  #lastEnd = 0;

  /** @param now ms since the epoch. @param width of a window in code units. */
  constructor(
    scan: Scan,
    now: number,
    found: (located: Located) => void,
    width: number = 1024 * 1024,
  ) {
    this.#scan = scan;
    this.#now = now;
    this.#found = found;
    this.#width = width;
  }

  push(text: string): void {
    this.#text += text;
    while (this.#base + this.#text.length >= this.#done + this.#width + MARGIN) {
      this.#advance(this.#done + this.#width);
    }
  }

  /** The stream has ended; the next `push` begins another one. */
  end(): void {
    this.#advance(this.#base + this.#text.length);
    this.#text = '';
    this.#base = 0;
    this.#done = 0;
    this.#lastEnd = 0;
  }

  #advance(to: number): void {
    const base = this.#base;
    const text = this.#text;
    const [first, behind] = [this.#done - base, to - base];
    const starts = ({ start }: Finding): boolean => start >= first && start < behind;
    // With what findings in it may depend on.
    const window = { start: Math.max(0, first - EDGE), end: behind };
    const findings = this.#scan(text, { now: this.#now, window }).filter(starts);
    for (const [i, finding] of findings.entries()) {
      const { start, end } = finding;
      const from = Math.max(0, start - AROUND, this.#lastEnd - base);
      // Past the window there may be findings of the next one.
      const next = findings[i + 1]?.start ?? Math.max(behind, end);
      this.#lastEnd = base + end;
      this.#found({
        finding: { ...finding, start: base + start, end: base + end },
        value: text.slice(start, end),
        before: text.slice(from, start),
        after: text.slice(end, Math.min(next, end + AROUND)),
      });
    }
    this.#done = to;
    const drop = Math.max(0, to - EDGE - MARGIN - base);
    this.#text = text.slice(drop);
    this.#base += drop;
  }
}
