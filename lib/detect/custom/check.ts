import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { lengthsOf, singlesIn } from './parts';
import type { CustomRule } from './rules';
import { waysOf } from './ways';

/** What a user writes: a pattern, or a prefix and how many characters follow. */
export type Draft = { readonly id: string; readonly name: string; readonly env?: string } & (
  | { readonly pattern: string }
  | { readonly prefix: string; readonly length: number; readonly characters?: string }
);

/** Why a rule was refused. */
export interface Refusal {
  readonly reason:
    | 'id'
    | 'name'
    | 'syntax'
    | 'beginning'
    | 'unbounded'
    | 'backreference'
    | 'lookaround'
    | 'slow'
    | 'length';
  /** Where in the pattern, in code units, if it is one place. */
  readonly at?: number;
  /** For people. Holds nothing of a key. */
  readonly message: string;
}

export type Checked = { readonly rule: CustomRule } | { readonly refusal: Refusal };

const SHORTEST = 3;
/** No match may be longer, in code units. */
const LONGEST = 20_000;
/** A pattern may match one text in this many ways, which is what trying it can cost. */
const MOST_WAYS = 2000;
/** The same in code units read, where one match may hold the beginnings of others. */
const MOST_AGAIN = 4000;
/**
 * Tests for the end of a word, counted as engines write them out. Compilers of patterns try both ways for each that
 * follows another with no character between: of thirty, V8 makes hundreds of megabytes of code, or dies.
 */
const MOST_BOUNDARIES = 8;
/** Shorter repetitions are written out. */
const WRITTEN_OUT = 3;
/** No pattern of a key is longer, in code units; deeper ones could not be taken apart. */
const LONGEST_SOURCE = 2000;

const refuse = (reason: Refusal['reason'], message: string, at?: number): Checked => ({
  refusal: { reason, message, ...(at === undefined ? {} : { at }) },
});

/**
 * Accepts a rule, or says why not. Accepted is what takes linear time on any text: it begins with a
 * literal, every repetition has an end, and no text can be matched in many ways.
 */
export function checkRule(draft: Draft): Checked {
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(draft.id) || draft.id.length > 60)
    return refuse('id', 'An id has lower-case letters, digits and hyphens, 60 at most.');
  if (draft.name.trim() === '' || draft.name.length > 80)
    return refuse('name', 'A rule needs a name of 80 characters at most.');
  const env = (draft.env ?? draft.name)
    .toUpperCase()
    .replace(/[^A-Z\d]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '');
  if ('prefix' in draft && !(Number.isInteger(draft.length) && draft.length >= 1))
    return refuse('length', 'The length is a whole number from 1 up.');
  const source = 'prefix' in draft ? sourceOf(draft) : draft.pattern;
  return checkSource(source, { id: `custom:${draft.id}`, name: draft.name, env: env || 'SECRET' });
}

function sourceOf(draft: { prefix: string; length: number; characters?: string }): string {
  const prefix = draft.prefix.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return `${prefix}[${draft.characters ?? 'A-Za-z0-9_-'}]{${draft.length}}`;
}

function checkSource(source: string, about: Pick<CustomRule, 'id' | 'name' | 'env'>): Checked {
  if (source.length > LONGEST_SOURCE)
    return refuse('length', `A pattern has ${LONGEST_SOURCE} characters at most.`);
  let pattern: AST.Pattern;
  try {
    pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source);
    new RegExp(source, 'y');
  } catch (error) {
    const at = (error as { index?: number }).index;
    return refuse('syntax', 'This is not a JavaScript regular expression.', at);
  }
  const [only, ...others] = pattern.alternatives;
  const literal = others.length === 0 && only ? beginningOf(only.elements) : '';
  if (literal.length < SHORTEST)
    return refuse('beginning', `It must begin with ${SHORTEST} characters that every key has.`, 0);
  const bad = firstBad(pattern);
  if (bad) return bad;
  if (boundariesIn(pattern.alternatives) > MOST_BOUNDARIES)
    return refuse('slow', `It looks for ends of words, \\b, more than ${MOST_BOUNDARIES} times.`);
  const longest = lengthsOf(pattern.alternatives).most;
  if (longest > LONGEST)
    return refuse('length', `A match could be longer than ${LONGEST} characters.`);
  const ways = waysOf(new RegExp(source));
  if (ways > MOST_WAYS)
    return refuse('slow', 'One text could be matched in too many ways: parts of it overlap.');
  if (longest * ways > MOST_AGAIN && mayHold(only?.elements ?? [], literal))
    return refuse('slow', 'A long match could hold the beginning of the next one, over and over.');
  return { rule: { ...about, literal, source } };
}

function beginningOf(elements: readonly AST.Element[]): string {
  let literal = '';
  for (const element of elements) {
    if (element.type !== 'Character' || element.value > 126 || element.value < 32) break;
    literal += String.fromCharCode(element.value);
  }
  return literal;
}

/**
 * May what follows the literal hold it again, where a key may begin? Then a text of nothing but
 * literals is read anew from each of them; in the middle of a word none begins.
 */
function mayHold(elements: readonly AST.Element[], literal: string): boolean {
  const rest = elements.slice(literal.length).flatMap(singlesIn);
  if (rest.length === 0) return false;
  const any = new RegExp(`^(?:${[...new Set(rest)].join('|')})$`);
  const all = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  return (
    [...literal].every((char) => any.test(char)) && all.some((c) => /\W/.test(c) && any.test(c))
  );
}

function boundariesIn(nodes: readonly (AST.Alternative | AST.Element)[]): number {
  return nodes.reduce((sum, node) => sum + boundariesOf(node), 0);
}

function boundariesOf(node: AST.Alternative | AST.Element): number {
  switch (node.type) {
    case 'Quantifier':
      return boundariesOf(node.element) * Math.min(node.max, WRITTEN_OUT);
    case 'Group':
    case 'CapturingGroup':
      return boundariesIn(node.alternatives);
    case 'Alternative':
      return boundariesIn(node.elements);
    default:
      return node.type === 'Assertion' && node.kind === 'word' ? 1 : 0;
  }
}

/** The first construct that no rule may have. */
function firstBad(node: AST.Node): Checked | null {
  switch (node.type) {
    case 'Pattern':
      return first(node.alternatives);
    case 'Alternative':
      return first(node.elements);
    case 'Group':
    case 'CapturingGroup':
      return first(node.alternatives);
    case 'Quantifier':
      if (node.max === Number.POSITIVE_INFINITY)
        return refuse('unbounded', 'A repetition has no end: write {0,200} for *.', node.end - 1);
      return firstBad(node.element);
    case 'Backreference':
      return refuse('backreference', 'A backreference takes too long on some texts.', node.start);
    case 'Assertion':
      if (node.kind === 'lookbehind')
        return refuse('lookaround', 'A rule cannot look back.', node.start);
      if (node.kind === 'lookahead' && node.alternatives.some(({ elements }) => !isShort(elements)))
        return refuse('lookaround', 'A lookahead may be one character long.', node.start);
      return null;
    default:
      return null;
  }
}

function first(nodes: readonly AST.Node[]): Checked | null {
  for (const node of nodes) {
    const bad = firstBad(node);
    if (bad) return bad;
  }
  return null;
}

const isShort = (elements: readonly AST.Element[]): boolean =>
  elements.length <= 1 &&
  elements.every(({ type }) => ['Character', 'CharacterClass', 'CharacterSet'].includes(type));
