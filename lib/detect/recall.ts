import { isDecoded } from './reading/secrets';
import type { scan } from './scan';
import type { Finding, Span } from './types';

/**
 * As far from the ends of a text, or of a window of one, a finding may depend on what stands before or behind: the rows
 * of a table on its head, which is further than anything else reaches. In code units.
 */
export const EDGE = 102_000;
/** As far a finding that begins in it may depend on what comes behind it: no private key is longer. */
const NEAR = 45_000;
/** A shorter text is scanned in the time that it takes to do without. */
const WORTH = 3 * EDGE;
/** A window that an edit has changed begins no further before the edit. */
const BEFORE = 8192;
/** How much of a text tells where to compare it, and in how many places. */
const [BEGIN, PLACES] = [64, 8];
/** What depends on the time is told again within this, in ms. */
const FRESH = 10_000;

interface Told {
  readonly text: string;
  readonly now: number;
  readonly findings: readonly Finding[];
}

/**
 * A scan that is told of a long text twice in a row: by the paste, and once the text is in a field. The window
 * of the second time is as wide as the text, and all but what lies near its ends is known from the first.
 * Of each text it tells what the scan tells.
 */
export function recalling(scanNow: typeof scan): typeof scan {
  let told: Told[] = [];
  return (text, options = {}) => {
    const { window, now = 0, budget, disabled } = options;
    if (budget || disabled || text.length < WORTH) return scanNow(text, options);
    if (!window) {
      const findings = scanNow(text, options);
      // Plain text, and its markup.
      told = [...told.slice(-1), { text, now, findings }];
      return findings;
    }
    if (window.end - window.start < WORTH) return scanNow(text, options);
    for (const one of told) {
      const at = now - one.now < FRESH ? placeOf(one.text, text, window) : -1;
      // What is decoded all through hangs on a word that may stand anywhere.
      if (at < 0 || isDecoded(text)) continue;
      told = [];
      return around(scanNow, text, window, now, one, at);
    }
    return scanNow(text, options);
  };
}

/** Where a text stands in the window of another one; -1: nowhere that is looked at. */
function placeOf(part: string, text: string, { start, end }: Span): number {
  const begin = part.slice(0, BEGIN);
  const near = text.slice(start, start + BEFORE + BEGIN);
  let at = near.indexOf(begin);
  for (let tries = 0; at >= 0 && tries < PLACES; tries++, at = near.indexOf(begin, at + 1)) {
    const from = start + at;
    const to = from + part.length;
    if (to <= end && text.slice(from, to) === part) return from;
  }
  return -1;
}

/**
 * Scans what lies around a text that stands at `at`, and near its ends. Where nothing stands before it, or behind it,
 * that end is as it was; most texts are put into a field that is empty.
 */
function around(
  scanNow: typeof scan,
  text: string,
  { start, end }: Span,
  now: number,
  told: Told,
  at: number,
): Finding[] {
  const until = at + told.text.length;
  const first = at > 0 ? at + EDGE : 0;
  const last = until < text.length ? until - NEAR : Infinity;
  const before = first > 0 ? scanNow(text, { now, window: { start, end: first } }) : [];
  const behind = last < Infinity ? scanNow(text, { now, window: { start: last - EDGE, end } }) : [];
  const moved = told.findings.map((one) => ({ ...one, start: one.start + at, end: one.end + at }));
  return [
    ...before.filter((one) => one.start < first),
    ...moved.filter((one) => one.start >= first && one.start < last),
    ...behind.filter((one) => one.start >= last),
  ];
}
