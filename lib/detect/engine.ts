import { createAssignments } from './assignment/assignment';
import { literalsOf } from './literals';
import { building, type Literal, type Prefilter } from './prefilter';
import type { Recognizer } from './rule';
import { ruleList } from './rules-by-id';
import type { Mode } from './types';

/** A rule made ready to run. */
export interface Entry {
  readonly rule: Recognizer;
  /** `pattern` with the flag `y`, compiled when first used. */
  sticky: RegExp | null;
  /** The pattern begins with a lookbehind, so what stands before is its own business. */
  readonly looksBehind: boolean;
  /** The value is not the whole match. */
  readonly hasGroup: boolean;
}

/** The rules that begin with one literal. */
export interface Group extends Literal {
  readonly rules: Entry[];
  /** Their keys may hold hyphens. */
  hyphen: boolean;
  /** Some of them may begin in the middle of a word. */
  anywhere: boolean;
  /** Keys begin with the literal, so that what follows it may be the first line of one. */
  begins: boolean;
  /** An address goes on behind it: all that its rules look for ends with an `@` before the path. */
  readonly address: boolean;
  /** Of keys that begin with the literal, as it tells; from the first key on. */
  mode: Mode | null;
}

/** Stands for the parser of assignments among the entries of a literal. */
export const ASSIGNMENT: Entry = {
  rule: { id: '', pattern: { source: '', flags: '' } },
  sticky: null,
  looksBehind: true,
  hasGroup: false,
};

export interface Engine {
  readonly search: Prefilter;
  /** By index of the literal. */
  readonly entries: readonly Group[];
  readonly assignments: ReturnType<typeof createAssignments>['start'];
}

let compiled: Engine | undefined;

/** All rules, ready to run. Built at the first scan, so that loading the script costs nothing. */
export function engine(): Engine {
  if (!compiled) for (const _ of prepare());
  return compiled as Engine;
}

/** Rules made ready between two chances for something else to have its turn. */
const AT_ONCE = 25;

/** Builds what a scan needs, step by step, for whoever has the time and not all of it at once. */
export function* prepare(): Generator<void> {
  if (compiled) return;
  let done = 0;
  const entries: Group[] = [];
  const index = new Map<string, Group>();
  const add = (text: string, fold: boolean, entry: Entry, hyphens: boolean): void => {
    const key = fold ? `${text}\n` : text;
    let group = index.get(key);
    if (group) group.rules.push(entry);
    else {
      const address = text === '://';
      const hyphen = text.length < 4 || text.includes('-');
      // With its first rule in it: an empty list that grows takes room for seventeen.
      group = {
        text,
        fold,
        rules: [entry],
        hyphen,
        anywhere: false,
        begins: false,
        address,
        mode: null,
      };
      entries.push(group);
      index.set(key, group);
    }
    group.begins ||= !entry.looksBehind;
    group.anywhere ||= entry.looksBehind || !!entry.rule.proven;
    group.hyphen ||= hyphens;
  };
  const rules = ruleList();
  yield;
  for (const rule of rules) {
    if (++done % AT_ONCE === 0) yield;
    if (rule.named) continue;
    const { source, flags } = rule.pattern;
    const looksBehind = source.startsWith('(?<');
    const hasGroup = source.includes('(?<b') || source.includes('(?<v');
    const entry = { rule, sticky: null, looksBehind, hasGroup };
    const hyphens = source.includes('\\w-]');
    for (const literal of literalsOf(rule)) add(literal, flags !== '', entry, hyphens);
  }
  const assignments = createAssignments(rules.filter((rule) => rule.named));
  for (const keyword of assignments.keywords) add(keyword, true, ASSIGNMENT, false);
  yield;
  const search = yield* building(entries);
  compiled = { search, entries, assignments: assignments.start };
}
