import { said } from '../beyond';
import { isNameAt } from '../boundary';
import { decodeBase64 } from '../checks/base64';
import { isWords, profile } from '../checks/profile';
import { isPlaceholder } from '../placeholders';
import type { Recognizer } from '../rule';
import { ruleById } from '../rules-by-id';
import { candidateOf } from '../settle';
import type { Candidate } from '../types';
import { type About, judgeName } from './name';
import { type Value, valueAfter } from './syntax';
import { judgeValue } from './value';

/**
 * Assignments to a name that speaks of secrets: `.env`, JSON, YAML, TOML, shell, code, query strings,
 * HTTP headers, XML elements, command-line options.
 */

/** In any case; every name worth reading holds one. */
export const KEYWORDS = ['pass', 'pwd', 'secret', 'token', 'key', 'cred', 'auth', '_pat'];

const LONGEST_NAME = 64;
/** Every name a rule is known by ends with this many letters, the shortest being `id` and `sk`. */
const END = 2;
/** Shorter values are words, numbers or passwords that no scanner could tell from them. */
const SHORTEST = 8;

/** Base64 of ASCII that can be read: by what it tells of the first of three bytes each. */
const TEXT = /^(?:[I-Za-f].{3})+$/;

/** What a name says wherever it stands. */
interface Named {
  /** Lower case; of a single word, the one before it first. */
  readonly words: readonly string[];
  /** The rules that know their keys by it. */
  readonly rules: readonly Recognizer[];
  readonly about: About | null;
}

/** So many names are remembered at most: most come again, and what has more is not a text. */
const REMEMBERED = 2000;
/** Of names that are no longer engines make copies; a longer one keeps the text alive that it is a part of. */
const COPIED = 12;
/** What belongs to somebody may be a secret, if it is one of these. */
const OWNED = /(?:key|token)s?$/;

/**
 * @param named rules whose keys are known by the name they are assigned to.
 * @returns what the prefilter must look for, and `start`, which makes the parser for one text: given
 *   where a keyword begins, the finding in the assignment to that name, if there is one.
 */
export function createAssignments(named: readonly Recognizer[]): {
  readonly keywords: readonly string[];
  readonly start: (
    text: string,
    now: number,
    take: (candidate: Candidate) => void,
  ) => (at: number) => Candidate | null;
} {
  // By the end of the name, so that an assignment meets a few of the hundreds of names.
  const byEnd = new Map<string, { rule: Recognizer; fits: (flat: string) => boolean }[]>();
  for (const rule of named) {
    for (const name of rule.named?.split('|') ?? []) {
      const one = { rule, fits: nameTest(name) };
      const same = byEnd.get(name.slice(-END));
      if (same) same.push(one);
      else byEnd.set(name.slice(-END), [one]);
    }
  }
  const whole = new Map<Recognizer, RegExp>();
  const wholeOf = (rule: Recognizer): RegExp => {
    const { source, flags } = rule.pattern;
    const pattern = whole.get(rule) ?? new RegExp(`^(?:${source})$`, flags);
    whole.set(rule, pattern);
    return pattern;
  };

  /** Of all texts. */
  const shortNames = new Map<string, Named>();
  const namedBy = (words: readonly string[]): Named => {
    const flat = words.join('').replace(/\d+$/, '');
    const same = (!words.includes('public') && byEnd.get(flat.slice(-END))) || [];
    const rules = same.filter(({ fits }) => fits(flat)).map(({ rule }) => rule);
    return { words, rules, about: judgeName(words) };
  };

  const judge = (
    text: string,
    begin: number,
    name: string,
    { words, rules, about: alone }: Named,
    value: Value,
    now: number,
    foreign: About | null,
  ) => {
    const { start, end, quoted } = value;
    const content = text.slice(start, end);
    const about = profile(content);
    // Letters that read as words, whatever stands between them.
    if (about.digits === 0 && ((about.classes < 2 && content.length < 16) || isWords(about)))
      return null;
    // The verdict on a test, and its name; a form's mark against forgery, in Laravel and Symfony.
    if ((name === 'PASS' && /[/.]/.test(content)) || name === '_token') return null;
    const proof = { kind: 'assignment', name } as const;
    for (const rule of rules) {
      if (!wholeOf(rule).test(content)) continue;
      if (isPlaceholder(content, about)) return null;
      const result = rule.check ? rule.check(content, { text, start, end, now }) : {};
      if (result) return candidateOf(rule, start, end, { proof, ...result });
    }
    const owner =
      (words[0] === '' && content.length > 15 && said?.ownerOf(text, begin, name)) || '';
    const owned = owner ? [owner, ...words.slice(1)] : words;
    const known = foreign ?? (owner ? judgeName(owned) : alone);
    if (!known) return null;
    // What it encodes says more, if that is text.
    const inner = TEXT.test(content) ? (decodeBase64(content) ?? '') : '';
    const judged = /^[ -~]{6,}$/.test(inner)
      ? judgeValue(inner, profile(inner), true, known)
      : judgeValue(content, about, quoted, known);
    const confidence = said
      ? said.surer(judged, {
          text,
          begin,
          name,
          words: owned,
          about: known,
          content,
          told: value.told === true,
        })
      : judged;
    return confidence && (!value.loose || confidence === 'likely')
      ? candidateOf(ruleById(known.rule) as Recognizer, start, end, { proof, confidence })
      : null;
  };

  const start: ReturnType<typeof createAssignments>['start'] = (text, now, take) => {
    let done = 0;
    const names = new Map<string, Named>();
    const remembered = (key: string, words: () => readonly string[]): Named => {
      const known = key.length > COPIED ? names : shortNames;
      let told = known.get(key);
      if (!told) {
        told = namedBy(words());
        if (known.size === REMEMBERED) known.clear();
        known.set(key, told);
      }
      return told;
    };
    const look = (begin: number, name: string): Named => {
      const told = remembered(name, () => {
        const words = wordsOf(name);
        return words.length === 1 ? ['', ...words] : words;
      });
      const before = told.words[0] === '' && wordBefore(text, begin);
      return before
        ? remembered(`${before}/${name}`, () => [before, ...told.words.slice(1)])
        : told;
    };
    return (at: number): Candidate | null => {
      // Another keyword of a name already read.
      if (at < done) return null;
      const foreign = said?.foreignName(text, at) ?? null;
      const end = foreign?.end ?? nameEnd(text, at);
      done = end;
      if (end - at === LONGEST_NAME) return null;
      let begin = foreign ? at : nameBegin(text, at);
      // The letter of an escape, as in `\\nTOKEN=`.
      if (begin < at && text.charCodeAt(begin - 1) === 92) begin++;
      // The last part of a type, as in `AWS::IAM::AccessKey`.
      if (text.startsWith('::', begin - 2) && isUpper(text.charCodeAt(begin))) return null;
      const name = text.slice(begin, end);
      let value = said ? null : valueAfter(text, begin, end);
      // The lean scan knows no other place for it; judging a name compiles patterns when it is first done.
      if (!said && !isWorth(text, value)) return null;
      // Only what another language calls it has other letters.
      const plain = foreign ? name.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : name;
      const told = look(begin, plain);
      const { about, rules, words } = told;
      // Most have a keyword by accident, and nothing that is assigned to them matters.
      const owned = said && words[0] === '' && OWNED.test(words[1] ?? '');
      if (!foreign && !about && !owned && rules.length === 0) return null;
      if (said && !foreign) value = valueAfter(text, begin, end);
      const isSecret = about !== null && (about.plain || about.vague === true);
      value = (!foreign && said?.valueOfLine(text, begin, end, value, isSecret)) || value;
      if (!isWorth(text, value))
        value = said?.valueElsewhere(text, begin, end, foreign, isSecret) ?? null;
      if (!value || !isWorth(text, value)) return null;
      const found = (one: Value) =>
        judge(text, begin, plain, told, one, now, foreign?.about ?? null);
      for (const one of value.also ?? []) {
        const candidate = found(one);
        if (candidate) take(candidate);
      }
      const result = found(value);
      if (result || !said || value.quoted || foreign) return result;
      // What seemed to be its value is the name of one.
      const other = said.valueElsewhere(text, begin, end, null, isSecret);
      return other && isWorth(text, other) ? found(other) : null;
    };
  };
  return { keywords: [...KEYWORDS, ...(said?.keywords ?? [])], start };
}

/** Where the name ends that goes on at `at`, or as many characters further as are read of one. */
export function nameEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_NAME);
  let end = at;
  while (end < last && isNameAt(text, end)) end++;
  return end;
}

/** Where the name begins that goes on at `at`, or as many characters before. */
export function nameBegin(text: string, at: number): number {
  let begin = at;
  while (at - begin < LONGEST_NAME && isNameAt(text, begin - 1)) begin--;
  return begin;
}

/** Long enough, and no quotation within one. */
const isWorth = (text: string, value: Value | null): boolean =>
  value !== null && value.end - value.start >= SHORTEST && text[value.start] !== '\\';

const WORD_BEFORE = /(?<=\b([A-Za-z]{2,10})[ /])/y;

/** The word that a space or a slash parts from the one at `at`; empty if there is none. */
function wordBefore(text: string, at: number): string {
  if (text.startsWith('--', at)) return 'option';
  // Cheaper than the pattern.
  const before = text.charCodeAt(at - 1);
  if (before !== 32 && before !== 47) return '';
  WORD_BEFORE.lastIndex = at;
  return WORD_BEFORE.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** See `Rule.named`. */
function nameTest(name: string): (flat: string) => boolean {
  const star = name.indexOf('*');
  if (star < 0) return (flat) => flat === name;
  const tail = name.slice(star + 1);
  const head = name.slice(0, star);
  return head.startsWith('^')
    ? (flat) => flat.endsWith(tail) && flat.startsWith(head.slice(1))
    : (flat) => flat.endsWith(tail) && flat.includes(head);
}

/** The words of the name at `begin`, and one before it if it is one. */
export function wordsAt(text: string, begin: number, name: string): string[] {
  const words = wordsOf(name);
  // "API key: …" in prose, where the noun alone says less; an option is what it is called.
  if (words.length === 1) words.unshift(wordBefore(text, begin));
  return words;
}

/** The words of a name in any style, lower case: `dbPassword`, `DB_PASSWORD`, `db-password`. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  let from = 0;
  const cut = (at: number): void => {
    if (at > from) words.push(name.slice(from, at).toLowerCase());
    from = at;
  };
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    const before = name.charCodeAt(i - 1);
    const after = name.charCodeAt(i + 1);
    if (c < 48) {
      cut(i);
      from = i + 1;
    } else if (c === 95) {
      cut(i);
      from = i + 1;
    } else if (isUpper(c) && (!isUpper(before) || (after >= 97 && after <= 122))) cut(i);
  }
  cut(name.length);
  return words;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
