import { said } from '../beyond';
import { isUpper } from '../boundary';
import { decodeBase64 } from '../checks/base64';
import { isWords, profile } from '../checks/profile';
import { isPlaceholder } from '../placeholders';
import type { Recognizer } from '../rule';
import { ruleById } from '../rules-by-id';
import { candidateOf } from '../settle';
import type { Candidate, Value } from '../types';
import { createNames, type Named } from './known';
import { type About, judgeName } from './name';
import { LONGEST_NAME, nameBegin, nameEnd } from './spelling';
import { valueAfter } from './syntax';
import { judgeValue } from './value';

/**
 * Assignments to a name that speaks of secrets: `.env`, JSON, YAML, TOML, shell, code, query strings,
 * HTTP headers, XML elements, command-line options.
 */

/** In any case; every name worth reading holds one. */
export const KEYWORDS = ['pass', 'pwd', 'secret', 'token', 'key', 'cred', 'auth', '_pat'];

/** Shorter values are words, numbers or passwords that no scanner could tell from them. */
const SHORTEST = 8;

/** Base64 of ASCII that can be read: by what it tells of the first of three bytes each. */
const TEXT = /^(?:[I-Za-f].{3})+(?:[CD].{3})?$/;

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
  const names = createNames(named);
  const whole = new Map<Recognizer, RegExp>();
  const wholeOf = (rule: Recognizer): RegExp => {
    const { source, flags } = rule.pattern;
    const pattern = whole.get(rule) ?? new RegExp(`^(?:${source})$`, flags);
    whole.set(rule, pattern);
    return pattern;
  };

  const start: ReturnType<typeof createAssignments>['start'] = (text, now, take) => {
    let done = 0;
    /** So far lists have been read. */
    let listed = 0;
    const look = names(text);
    const valueOfLine = said?.valuesOfLines(text);
    /** @param foreign what the name means if it is no identifier. */
    const judge = (
      begin: number,
      name: string,
      { words, rules, about: alone }: Named,
      foreign: About | null,
      value: Value,
    ): Candidate | null => {
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
      const inner = TEXT.test(content) ? (decodeBase64(content) ?? '').trimEnd() : '';
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
            inner,
            made: about,
            value,
          })
        : judged;
      return confidence
        ? candidateOf(ruleById(known.rule) as Recognizer, start, end, { proof, confidence })
        : null;
    };

    return (at: number): Candidate | null => {
      // Another keyword of a name already read.
      if (at < done) return null;
      const foreign = said?.foreignName(text, at) ?? null;
      const end = foreign?.end ?? nameEnd(text, at);
      done = end;
      if (end - at === LONGEST_NAME) return null;
      let begin = foreign ? at : nameBegin(text, at);
      // The letter of an escape, as in `\\nTOKEN=`, or all of one, as in `\\u0022TOKEN\\u0022`.
      if (begin < at && text.charCodeAt(begin - 1) === 92)
        begin += text.startsWith('u00', begin) ? 5 : 1;
      if (said) begin = said.beginOf(text, begin, at);
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
      value = (!foreign && valueOfLine?.(begin, end, value, isSecret)) || value;
      if (!isWorth(text, value))
        value = said?.valueElsewhere(text, begin, end, foreign, isSecret) ?? null;
      if (!value || !isWorth(text, value)) return null;
      const found = (one: Value) => judge(begin, plain, told, foreign?.about ?? null, one);
      if (said)
        for (const one of value.also ?? []) {
          // A name in a list, whose values it would have as well.
          if (one.listed && one.start < listed) break;
          if (one.listed) listed = one.end;
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

/** Long enough, and no quotation within one. */
const isWorth = (text: string, value: Value | null): boolean =>
  value !== null && value.end - value.start >= SHORTEST && text[value.start] !== '\\';
