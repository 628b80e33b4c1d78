import { describe } from './describe';
import { type Replacement, replaceSpans } from './replace';
import type { Finding } from './types';

/**
 * Names for the secrets of a text: `$GITHUB_TOKEN`, or the name it is assigned to, `$DB_PASSWORD`. The
 * same secret gets the same name; a second one of the same name gets `$GITHUB_TOKEN_2`.
 *
 * @param findings of that text, in its order.
 * @param names the secrets named so far and their names; shared between the parts of one paste.
 *   Holds secrets: let it go when done.
 */
export function redactions(
  text: string,
  findings: readonly Finding[],
  names: Map<string, string> = new Map(),
): Replacement[] {
  const used = new Set(names.values());
  return findings.map((finding) => {
    const { start, end } = finding;
    const value = text.slice(start, end);
    let name = names.get(value);
    if (name === undefined) {
      const base = `$${nameOf(finding)}`;
      name = base;
      for (let n = 2; used.has(name); n++) name = `${base}_${n}`;
      names.set(value, name);
      used.add(name);
    }
    return { start, end, text: name };
  });
}

/** Replaces the findings of a text by names. @returns the text, and the names in their order. */
export function redact(
  text: string,
  findings: readonly Finding[],
): { text: string; names: string[] } {
  const spans = redactions(text, findings);
  return { text: replaceSpans(text, spans), names: [...new Set(spans.map((span) => span.text))] };
}

function nameOf({ rule, proof }: Finding): string {
  const { env } = describe(rule);
  if (proof.kind !== 'assignment') return env;
  const name = proof.name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z\d]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '');
  return name === '' || name.length > 40 ? env : name;
}
