import { isWordAt, touchesBefore } from '../boundary';
import type { Finding, ScanOptions, Span } from '../types';

/** A user's rule that `check.ts` has accepted; plain data, to be stored and passed on. */
export interface CustomRule {
  /** Begins with `custom:`. */
  readonly id: string;
  /** What the user calls such keys. */
  readonly name: string;
  /** What redaction writes in their stead, without the dollar sign. */
  readonly env: string;
  /** What every key begins with: three characters or more. */
  readonly literal: string;
  /** Source of a regular expression that begins with the literal and is bounded. */
  readonly source: string;
}

/**
 * Finds the keys of a user's rules. Linear: each pattern is tried only where its literal is, and costs
 * at most its longest match there; what one match has covered is not tried again.
 * @returns findings in the order of the text; those of one rule do not overlap.
 */
export function findCustom(
  text: string,
  rules: readonly CustomRule[],
  { start: from, end: to }: Span = { start: 0, end: text.length },
): Finding[] {
  const findings: Finding[] = [];
  for (const { id, literal, source } of rules) {
    const pattern = new RegExp(source, 'y');
    const hyphen = literal.includes('-');
    let done = from;
    for (
      let at = text.indexOf(literal, from);
      at >= 0 && at < to;
      at = text.indexOf(literal, Math.max(at + 1, done))
    ) {
      if (touchesBefore(text, at, hyphen)) continue;
      pattern.lastIndex = at;
      if (!pattern.test(text) || isWordAt(text, pattern.lastIndex)) continue;
      done = pattern.lastIndex;
      findings.push({
        rule: id,
        start: at,
        end: done,
        confidence: 'likely',
        class: 'secret',
        mode: 'unknown',
        proof: { kind: 'shape' },
      });
    }
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A scan with what the user added: theirs come first, since they know what they look for.
 * @param scan the scan of all other rules. @param added findings in the order of the text.
 */
export function merge(found: readonly Finding[], added: readonly Finding[]): Finding[] {
  const own: Finding[] = [];
  for (const one of added) if (one.start >= (own.at(-1)?.end ?? 0)) own.push(one);
  const all: Finding[] = [...own];
  let next = 0;
  for (const one of found) {
    while ((own[next]?.end ?? Number.POSITIVE_INFINITY) <= one.start) next++;
    if ((own[next]?.start ?? Number.POSITIVE_INFINITY) >= one.end) all.push(one);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** `scan`, with the rules of the user besides. */
export function withCustom(
  scan: (text: string, options?: ScanOptions) => Finding[],
  rules: readonly CustomRule[],
): typeof scan {
  const longest = 20_000;
  return (text, options = {}) => {
    const { window: touched } = options;
    const near = touched && {
      start: Math.max(0, touched.start - longest),
      end: Math.min(text.length, touched.end + longest),
    };
    const added = findCustom(text, rules, near).filter(
      ({ start, end }) => !touched || (start <= touched.end && end >= touched.start),
    );
    return merge(scan(text, options), added);
  };
}
