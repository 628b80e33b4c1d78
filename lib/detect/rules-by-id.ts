import { beyond } from './beyond';
import type { Recognizer } from './rule';
import { TABLE } from './tables/early';
import { readTable } from './tables/format';

let known: Map<string, Recognizer> | undefined;

/** Read when first asked for, so that loading the script costs nothing. */
function all(): ReadonlyMap<string, Recognizer> {
  known ??= new Map(readTable(`${TABLE}\n${beyond.table}`).map((rule) => [rule.id, rule]));
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
