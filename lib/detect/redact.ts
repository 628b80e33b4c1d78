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
  // Tried from where the last one was free: of thousands of one kind each would try all before it.
  const free = new Map<string, number>();
  return findings.map((finding) => {
    const { start, end } = finding;
    const value = text.slice(start, end);
    let name = names.get(value);
    if (name === undefined) {
      const base = `$${nameOf(finding)}`;
      name = base;
      let n = free.get(base) ?? 2;
      while (used.has(name)) name = `${base}_${n++}`;
      free.set(base, n);
      names.set(value, name);
      used.add(name);
    }
    return { start, end, text: name };
  });
}

/** What is shorter may be an ordinary word elsewhere. In code units. */
export const UNMISTAKABLE = 8;

/**
 * The other places of secrets that are named already. A rule may tell a secret in one place by what
 * stands around it, as by `password=`, and not in another.
 *
 * @param spans what is replaced already, in the order of the text.
 * @returns those and the further ones, in the order of the text.
 */
export function everywhere(
  text: string,
  spans: readonly Replacement[],
  names: ReadonlyMap<string, string>,
): Replacement[] {
  // By how they begin, so that the text is gone through once however many there are.
  const heads = new Map<string, string[]>();
  // Which code units they begin with, and which come second: nearly all of a text is left by these two.
  const [first, second] = [new Uint8Array(0x10000), new Uint8Array(0x10000)];
  for (const value of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const head = value.slice(0, UNMISTAKABLE);
    if (head.length < UNMISTAKABLE) continue;
    const alike = heads.get(head);
    if (alike) alike.push(value);
    else heads.set(head, [value]);
    first[head.charCodeAt(0)] = 1;
    second[head.charCodeAt(1)] = 1;
  }
  if (heads.size === 0) return [...spans];
  const all: Replacement[] = [];
  let at = 0;
  const fill = (to: number): void => {
    while (at + UNMISTAKABLE <= to) {
      if (!first[text.charCodeAt(at)] || !second[text.charCodeAt(at + 1)]) {
        at++;
        continue;
      }
      const values = heads.get(text.slice(at, at + UNMISTAKABLE));
      const value = values?.find((one) => at + one.length <= to && text.startsWith(one, at));
      const start = at;
      at += value?.length ?? 1;
      if (value) all.push({ start, end: at, text: names.get(value) ?? '' });
    }
  };
  for (const span of spans) {
    fill(span.start);
    all.push(span);
    at = span.end;
  }
  fill(text.length);
  return all;
}

/** Replaces the findings of a text by names. @returns the text, and the names in their order. */
export function redact(
  text: string,
  findings: readonly Finding[],
): { text: string; names: string[] } {
  const known = new Map<string, string>();
  const spans = everywhere(text, redactions(text, findings, known), known);
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
