import type { Recognizer } from './rule';
import { TABLE } from './table';
import { readTable } from './table-format';

let known: Map<string, Recognizer> | undefined;

/** Read when first asked for, so that loading the script costs nothing. */
function all(): ReadonlyMap<string, Recognizer> {
  known ??= new Map(readTable(TABLE).map((rule) => [rule.id, rule]));
  return known;
}

/** All rules of all providers. */
export function ruleList(): readonly Recognizer[] {
  return [...all().values()];
}

/** @returns `undefined` if no rule has that id. */
export function ruleById(id: string): Recognizer | undefined {
  return all().get(id);
}

/** The sites where keys of a rule belong, as host or host/path; none for an id of another version. */
export function homeOf(id: string): readonly string[] {
  return ruleById(id)?.home ?? [];
}

/** The literals of a rule: those it lists, or the characters its pattern begins with. */
export function literalsOf({
  literals,
  pattern,
}: Pick<Recognizer, 'literals' | 'pattern'>): readonly string[] {
  if (literals) return literals;
  const begin = /^(?:[\w\-:/~ ]|\\[./-])*(?![?*{+])/.exec(pattern.source)?.[0] ?? '';
  return [begin.replaceAll('\\', '')];
}
