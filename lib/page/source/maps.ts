import { FlattenMap, originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping';
import type { Place } from './types';

/** A source map that could be read. */
export interface OriginalMap {
  /** The place in the original source, or `null` where the map says nothing. */
  trace(place: Place): (Place & { readonly file: string }) | null;
  readonly sources: readonly { readonly name: string; readonly content: string }[];
}

/**
 * Reads a source map, version 3, plain or in sections (tc39.es/ecma426).
 * @returns `null` if it is none or broken.
 */
export function readMap(text: string): OriginalMap | null {
  let map: TraceMap;
  try {
    // Servers may put a line before it that keeps it from running as a script.
    const json: unknown = JSON.parse(text.replace(/^\)\]\}'[^\n]*\n?/, ''));
    if (!isMap(json)) return null;
    map = new FlattenMap(json as ConstructorParameters<typeof FlattenMap>[0]);
    // Mappings are decoded when first asked for, and that is where a broken map shows.
    originalPositionFor(map, { line: 1, column: 0 });
  } catch {
    return null;
  }
  const names = map.sources.map((source, i) => nameOf(source, i));
  const known = new Map(map.sources.map((source, i) => [source, names[i] ?? '']));
  return {
    trace: ({ line, column }) => {
      const found = originalPositionFor(map, { line, column: column - 1 });
      if (found.source === null) return null;
      const file = known.get(found.source) ?? found.source;
      return { file, line: found.line, column: found.column + 1 };
    },
    sources: (map.sourcesContent ?? []).flatMap((content, i) =>
      typeof content === 'string' && content !== '' ? [{ name: names[i] ?? '', content }] : [],
    ),
  };
}

function isMap(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const { version, mappings, sections, sources } = json as Readonly<Record<string, unknown>>;
  if (version !== 3) return false;
  return Array.isArray(sections) || (typeof mappings === 'string' && Array.isArray(sources));
}

/** `webpack://shop/./src/pay.ts` and `../../src/pay.ts` are both `src/pay.ts` to people. */
function nameOf(source: string | null, i: number): string {
  if (!source) return `source ${i + 1}`;
  return source.replace(/^[a-z-]+:\/\/[^/]*\//, '').replace(/^(?:\.{0,2}\/)+/, '') || source;
}
