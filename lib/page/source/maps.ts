import { traceAll } from './mappings';
import type { Place } from './types';

/** A source map that could be read, at least in parts. */
export interface OriginalMap {
  /**
   * Where places of the generated file stand in the original sources: `null` for a place of which the
   * map says nothing, and for all of them if its mappings are broken.
   */
  trace(places: readonly Place[]): readonly (OriginalPlace | null)[] | null;
  readonly sources: readonly { readonly name: string; readonly content: string }[];
}

export interface OriginalPlace extends Place {
  readonly file: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A map without sections, and where in the generated file it begins; both count from 0. */
interface Section {
  readonly line: number;
  readonly column: number;
  readonly names: readonly string[];
  readonly mappings: string;
}

/** Sections within sections: no tool makes more than two levels of them. */
const DEEPEST = 8;
/** Brackets and commas between strings. The largest real maps have a tenth of it. */
const MOST_PARTS = 4_000_000;

/**
 * Reads a source map, version 3, plain or in sections (tc39.es/ecma426).
 * @returns `null` if it is none.
 */
export function readMap(text: string): OriginalMap | null {
  const json = parsed(text);
  const sections: Section[] = [];
  const sources: { name: string; content: string }[] = [];
  if (!isObject(json) || !gather(json, { line: 0, column: 0 }, 0, sections, sources)) return null;
  return { sources, trace: (places) => traceIn(sections, places) };
}

/** @returns `undefined` for what is no JSON, or made to fill the memory when it is read. */
function parsed(text: string): unknown {
  // Servers may put a line before it that keeps it from running as a script.
  const json = text.replace(/^\)\]\}'[^\n]*\n?/, '');
  let parts = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 34) {
      at = json.indexOf('"', at + 1);
      while (at > 0 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
      if (at < 0) return undefined;
    } else if (code === 44 || code === 91 || code === 123) {
      if (++parts > MOST_PARTS) return undefined;
    }
  }
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Is a quote within a string? After an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === 92) before--;
  return (at - before) % 2 === 1;
}

/** @returns whether it is a map. */
function gather(
  json: Json,
  from: { readonly line: number; readonly column: number },
  depth: number,
  into: Section[],
  sources: { name: string; content: string }[],
): boolean {
  const { version, mappings, sections } = json;
  if (version !== 3 || depth > DEEPEST) return false;
  if (Array.isArray(sections)) {
    return sections.every((section: unknown) => {
      if (!isObject(section) || !isObject(section.offset) || !isObject(section.map)) return false;
      const { line, column } = section.offset;
      if (!isCount(line) || !isCount(column)) return false;
      const begin = { line: from.line + line, column: column + (line === 0 ? from.column : 0) };
      return gather(section.map, begin, depth + 1, into, sources);
    });
  }
  if (typeof mappings !== 'string' || !Array.isArray(json.sources)) return false;
  const names = json.sources.map((source: unknown, i) => nameOf(source, json.sourceRoot, i));
  into.push({ ...from, names, mappings });
  if (Array.isArray(json.sourcesContent)) {
    for (const [i, content] of json.sourcesContent.entries()) {
      if (typeof content !== 'string' || content === '') continue;
      sources.push({ name: names[i] ?? nameOf(null, null, i), content });
    }
  }
  return true;
}

/** Each place belongs to the last section that begins before it. */
function traceIn(
  sections: readonly Section[],
  places: readonly Place[],
): (OriginalPlace | null)[] | null {
  const found = places.map((): OriginalPlace | null => null);
  const own = new Map<Section, { readonly index: number; readonly place: Place }[]>();
  for (const [index, place] of places.entries()) {
    const section = sections.findLast(
      ({ line, column }) =>
        line < place.line - 1 || (line === place.line - 1 && column <= place.column - 1),
    );
    if (!section) continue;
    const others = own.get(section) ?? [];
    others.push({ index, place: relative(place, section) });
    own.set(section, others);
  }
  for (const section of sections) {
    const { names, mappings } = section;
    const mine = own.get(section) ?? [];
    const traced = traceAll(
      mappings,
      mine.map(({ place }) => place),
      names.length,
    );
    if (traced === null) return null;
    for (const [i, { index }] of mine.entries()) {
      const place = traced[i];
      if (!place) continue;
      const { source, line, column } = place;
      found[index] = { file: names[source] ?? '', line, column };
    }
  }
  return found;
}

function relative({ line, column }: Place, begin: { line: number; column: number }): Place {
  return {
    line: line - begin.line,
    column: line - 1 === begin.line ? column - begin.column : column,
  };
}

/** What tools call a source without a name. */
const NAMELESS = /^(?:<.*>|\?|source \d+|unknown|stdin|0)$/;

/** Is this the name of a file, or does it say only that there is none? */
export const isNamed = (source: string): boolean => !NAMELESS.test(source);

/** `webpack://shop/./src/pay.ts` and `../../src/pay.ts` are both `src/pay.ts` to people. */
function nameOf(source: unknown, root: unknown, i: number): string {
  if (typeof source !== 'string' || source === '') return `source ${i + 1}`;
  const below = typeof root === 'string' && root !== '' && !/^[a-z-]+:/i.test(source);
  const whole = below ? `${root.replace(/\/$/, '')}/${source}` : source;
  let path = whole.replace(/^[a-z-]+:\/\/[^/]*\//, '');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path.replace(/(^|\/)(?!\.\.?\/)[^/]+\/\.\.\//, '$1');
  }
  return path.replace(/^(?:\.{0,2}\/)+/, '') || whole;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
