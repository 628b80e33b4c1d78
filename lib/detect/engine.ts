import { createAssignments } from './assignment/assignment';
import { literalsOf } from './literals';
import { type Literal, type Prefilter, prefilter } from './prefilter';
import type { Recognizer } from './rule';
import { ruleList } from './rules-by-id';
import type { Mode } from './types';

/** A rule made ready to run at one of its literals. */
export interface Entry {
  readonly rule: Recognizer;
  /** `pattern` with the flag `y`, compiled when first used. */
  sticky: RegExp | null;
  /** The pattern begins with a lookbehind, so what stands before is its own business. */
  readonly looksBehind: boolean;
  /** Length of the literal, if values begin with it: what all keys of a kind have proves nothing. */
  readonly prefix: number;
  /** The value is not the whole match. */
  readonly hasGroup: boolean;
  readonly mode: Mode;
}

/** The rules that begin with one literal. */
export interface Group {
  readonly rules: Entry[];
  /** Their keys may hold hyphens. */
  hyphen: boolean;
  /** Some of them may begin in the middle of a word. */
  anywhere: boolean;
  /** Keys begin with the literal, so that what follows it may be the first line of one. */
  begins: boolean;
  /** An address goes on behind it: all that its rules look for ends with an `@` before the path. */
  readonly address: boolean;
}

/** Stands for the parser of assignments among the entries of a literal. */
export const ASSIGNMENT: Entry = {
  rule: { id: '', pattern: { source: '', flags: '' } },
  sticky: null,
  looksBehind: true,
  hasGroup: false,
  prefix: 0,
  mode: 'unknown',
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
  const literals: Literal[] = [];
  const entries: Group[] = [];
  const index = new Map<string, number>();
  const add = (text: string, fold: boolean, entry: Entry): void => {
    const key = `${fold}${text}`;
    let at = index.get(key);
    if (at === undefined) {
      at = literals.push({ text, fold }) - 1;
      const address = text === '://';
      entries.push({ rules: [], hyphen: false, anywhere: false, begins: false, address });
      index.set(key, at);
    }
    const group = entries[at] as Group;
    group.rules.push(entry);
    group.begins ||= !entry.looksBehind;
    group.anywhere ||= entry.looksBehind || entry.rule.proven === true;
    group.hyphen ||=
      text.length < 4 || text.includes('-') || entry.rule.pattern.source.includes('\\w-]');
  };
  const rules = ruleList();
  yield;
  for (const rule of rules) {
    if (++done % AT_ONCE === 0) yield;
    if (rule.named) continue;
    const { source, flags } = rule.pattern;
    const looksBehind = source.startsWith('(?<');
    const hasGroup = /\(\?<[bv]/.test(source);
    for (const literal of literalsOf(rule)) {
      const mode = rule.mode ?? modeOf(literal);
      const prefix = hasGroup ? 0 : literal.length;
      const entry = { rule, sticky: null, looksBehind, hasGroup, prefix, mode };
      add(literal, flags.includes('i'), entry);
    }
  }
  const assignments = createAssignments(rules.filter((rule) => rule.named));
  for (const keyword of assignments.keywords) add(keyword, true, ASSIGNMENT);
  yield;
  const search = prefilter(literals);
  yield;
  compiled = { search, entries, assignments: assignments.start };
}

function modeOf(literal: string): Mode {
  // To compile a pattern that folds cases takes three times as long, and a text is waiting.
  const lower = literal.toLowerCase();
  if (/test|sandbox/.test(lower)) return 'test';
  return /live|prod/.test(lower) ? 'live' : 'unknown';
}
