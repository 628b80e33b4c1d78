import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, rng, ruleIds, sampleOf } from '../../samples';

/** A text that somebody wrote for other people's use. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

const kinds = ['source', 'docs', 'minified', 'map', 'lock'] as const;
export type Kind = (typeof kinds)[number];

/** How much there may be of each, in parts of the whole. */
const shares: Readonly<Record<Kind, number>> = {
  source: 14 / 42,
  docs: 8 / 42,
  minified: 8 / 42,
  map: 8 / 42,
  lock: 4 / 42,
};

/**
 * Innocent text: what the packages in node_modules ship. None of it was written by us.
 * @param megabytes about so many, if there are.
 */
export function innocentTexts(megabytes: number): Readonly<Record<Kind, readonly Text[]>> {
  const found: Record<Kind, Text[]> = { source: [], docs: [], minified: [], map: [], lock: [] };
  const left = new Map(kinds.map((kind) => [kind, megabytes * 1e6 * shares[kind]]));
  const take = (kind: Kind, path: string): void => {
    const room = left.get(kind) ?? 0;
    if (room < 0 || statSync(path).size > 1.5e6) return;
    const text = readFileSync(path, 'utf8');
    left.set(kind, room - text.length);
    found[kind].push({ path, text });
  };
  const visit = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      const kind = kindOf(entry.name);
      if (entry.isDirectory()) visit(path);
      else if (kind && entry.isFile()) take(kind, path);
    }
  };
  take('lock', 'package-lock.json');
  visit('node_modules');
  return found;
}

function kindOf(name: string): Kind | undefined {
  if (/\.min\.js$/.test(name)) return 'minified';
  if (/\.map$/.test(name)) return 'map';
  if (/^(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(name)) return 'lock';
  if (/\.(md|txt|html)$/.test(name)) return 'docs';
  return /\.([cm]?[jt]sx?|json|ya?ml|css|rs|py|sh)$/.test(name) ? 'source' : undefined;
}

/** In code units. */
export const sizeOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0);

/** What stands for a message: a paragraph. A minified file is one. */
export const paragraphsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(/\n[ \t]*\r?\n/).length, 0);

/** Samples of all rules, one a line: nothing but keys. */
export function denseText(megabytes: number): string {
  const random: Random = rng(1);
  const ids = ruleIds();
  const lines: string[] = [];
  for (let size = 0, i = 0; size < megabytes * 1e6; i++) {
    const { text } = sampleOf(ids[i % ids.length] ?? '', random);
    lines.push(text);
    size += text.length + 1;
  }
  return flat(lines.join('\n'));
}

/** In one piece of memory, as pasted text is; what was put together from pieces is read more slowly. */
export const flat = (text: string): string => Buffer.from(text).toString();
