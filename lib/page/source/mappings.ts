import type { Place } from './types';

/** A place in one of the sources of a map. */
export interface Traced extends Place {
  /** Which source of the map it is, counted from 0. */
  readonly source: number;
}

/** A place to be traced: `column` counts from 0 here, as it does in mappings. */
interface Wanted {
  readonly index: number;
  readonly column: number;
}

/** The last segment seen that begins before a place and after the place before. */
interface Nearest {
  readonly column: number;
  readonly traced: Traced | null;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Value of a base64 digit by its code; 255 for what is none. */
const VALUES = new Uint8Array(128).fill(255);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;
const COMMA = 44;
const SEMICOLON = 59;

/**
 * Follows the mappings of a source map from beginning to end, once, and keeps nothing but what is said of
 * the places asked for: neither their number nor that of the mappings costs any memory.
 * Format: tc39.es/ecma426, "Mappings structure".
 * @param places in the generated file, counted from 1, columns in UTF-16 code units.
 * @param sources how many sources the map has.
 * @returns for each place where it stands in the original, `null` where the map says nothing of it; or
 *   `null` for all if the mappings are broken.
 */
export function traceAll(
  mappings: string,
  places: readonly Place[],
  sources: number,
): (Traced | null)[] | null {
  const wantedIn = byLine(places);
  const traced = places.map((): Traced | null => null);
  /** Column, source, line and column in it: each is told by how it differs from the one before. */
  const state = new Int32Array(5);
  let line = 1;
  let wanted = wantedIn.get(line) ?? [];
  let nearest: (Nearest | undefined)[] = [];
  let at = 0;
  for (;;) {
    const code = mappings.charCodeAt(at);
    if (at >= mappings.length || code === SEMICOLON) {
      settle(wanted, nearest, traced);
      if (at >= mappings.length) return traced;
      state[0] = 0;
      wanted = wantedIn.get(++line) ?? [];
      nearest = [];
      at++;
      continue;
    }
    if (code === COMMA) {
      at++;
      continue;
    }
    let fields = 0;
    while (at < mappings.length) {
      const next = mappings.charCodeAt(at);
      if (next === COMMA || next === SEMICOLON) break;
      at = readInto(mappings, at, state, fields++);
      if (at < 0) return null;
    }
    if (!isSegment(fields, state, sources)) return null;
    if (wanted.length > 0) keep(wanted, nearest, segmentOf(fields, state));
  }
}

/** Adds a number to a field. @returns where it ends; -1 if it is none. */
function readInto(text: string, from: number, state: Int32Array, field: number): number {
  let value = 0;
  let shift = 0;
  for (let at = from; at < text.length && shift <= 30; at++, shift += 5) {
    const digit = VALUES[text.charCodeAt(at)] ?? 255;
    if (digit > 63) return -1;
    value += (digit & 31) * 2 ** shift;
    if (digit & 32) continue;
    const sum = (state[field] ?? 0) + (value % 2 === 1 ? -1 : 1) * Math.floor(value / 2);
    if (field > 4 || sum < 0 || sum > 0x7fffffff) return -1;
    state[field] = sum;
    return at + 1;
  }
  return -1;
}

function isSegment(fields: number, state: Int32Array, sources: number): boolean {
  return fields === 1 || ((fields === 4 || fields === 5) && (state[1] ?? 0) < sources);
}

function segmentOf(
  fields: number,
  [column = 0, source = 0, line = 0, at = 0]: Int32Array,
): Nearest {
  // One field alone: from here on it is of no source.
  return { column, traced: fields === 1 ? null : { source, line: line + 1, column: at + 1 } };
}

/** Segments are mostly in order, but nothing says they have to be. */
function keep(wanted: readonly Wanted[], nearest: (Nearest | undefined)[], segment: Nearest): void {
  let low = 0;
  let high = wanted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wanted[middle]?.column ?? 0) < segment.column) low = middle + 1;
    else high = middle;
  }
  if (low < wanted.length && (nearest[low]?.column ?? -1) < segment.column) nearest[low] = segment;
}

/** At the end of a line: each place belongs to the last segment before it. */
function settle(
  wanted: readonly Wanted[],
  nearest: readonly (Nearest | undefined)[],
  traced: (Traced | null)[],
): void {
  let last: Nearest | undefined;
  for (const [i, { index }] of wanted.entries()) {
    last = nearest[i] ?? last;
    traced[index] = last?.traced ?? null;
  }
}

/** By line, and by column within it. */
function byLine(places: readonly Place[]): Map<number, Wanted[]> {
  const lines = new Map<number, Wanted[]>();
  for (const [index, { line, column }] of places.entries()) {
    const wanted = lines.get(line) ?? [];
    wanted.push({ index, column: column - 1 });
    lines.set(line, wanted);
  }
  for (const wanted of lines.values()) wanted.sort((a, b) => a.column - b.column);
  return lines;
}
