import { entropy } from '../checks/profile';
import type { Finding } from '../types';

/**
 * A key that the user has told us to look for. Of the key itself nothing is kept: a fingerprint that
 * says nothing without the key of this installation, how long it is, and sixteen bits by which a text
 * can be searched quickly. Whoever has the key of the installation too could try guesses against the
 * fingerprint, so what can be guessed is not accepted.
 */
export interface OwnSecret {
  readonly id: string;
  /** What the user calls it. */
  readonly name: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Sixteen bits of a rolling hash, whose base is secret too. */
  readonly hint: number;
  readonly fingerprint: string;
}

/** What the installation knows and nobody else. */
export interface OwnKeys {
  /** Base of the rolling hash: any 32 bits. */
  readonly base: number;
  /** A keyed fingerprint of a value, such as an HMAC; `null` if there is no key. */
  readonly fingerprint: (value: string) => string | null;
}

const SHORTEST = 12;
export const LONGEST_OWN = 4096;
/** In bits: what is easier to guess than this would be found out by trying. */
const LEAST_ENTROPY = 40;

/** @returns the secret as it may be stored, or why it may not. */
export function rememberOwn(
  value: string,
  about: { readonly id: string; readonly name: string },
  { base, fingerprint }: OwnKeys,
): { secret: OwnSecret } | { refused: 'short' | 'long' | 'guessable' | 'no-key' } {
  if (value.length < SHORTEST) return { refused: 'short' };
  if (value.length > LONGEST_OWN) return { refused: 'long' };
  if (entropy(value) * value.length < LEAST_ENTROPY) return { refused: 'guessable' };
  const print = fingerprint(value);
  if (print === null) return { refused: 'no-key' };
  const hint = hintOf(hashOf(value, base | 1));
  return { secret: { ...about, length: value.length, hint, fingerprint: print } };
}

const hintOf = (hash: number): number => hash >>> 16;

function hashOf(value: string, base: number): number {
  let hash = 0;
  for (let i = 0; i < value.length; i++) hash = (Math.imul(hash, base) + value.charCodeAt(i)) | 0;
  return hash;
}

/**
 * Finds every occurrence of the user's own keys: one pass of Rabin and Karp's algorithm for each length
 * among them; what its hint fits is confirmed by the fingerprint, about one place in 65,536.
 * @returns findings in the order of the text, of rule `own:<id>`.
 */
export function findOwn(
  text: string,
  secrets: readonly OwnSecret[],
  { base, fingerprint }: OwnKeys,
): Finding[] {
  const odd = base | 1;
  const findings: Finding[] = [];
  for (const length of new Set(secrets.map((secret) => secret.length))) {
    if (length > text.length) continue;
    const byHint = new Map<number, OwnSecret[]>();
    for (const secret of secrets) {
      if (secret.length !== length) continue;
      byHint.set(secret.hint, [...(byHint.get(secret.hint) ?? []), secret]);
    }
    let highest = 1;
    for (let i = 1; i < length; i++) highest = Math.imul(highest, odd);
    let hash = hashOf(text.slice(0, length), odd);
    // A text that repeats itself meets the same window again and again.
    let [window, print] = ['', null as string | null];
    for (let at = 0; ; at++) {
      for (const { id, fingerprint: wanted } of byHint.get(hintOf(hash)) ?? []) {
        const found = text.slice(at, at + length);
        if (found !== window) [window, print] = [found, fingerprint(found)];
        if (print === wanted) findings.push(finding(id, at, at + length));
      }
      if (at + length >= text.length) break;
      hash = (hash - Math.imul(text.charCodeAt(at), highest)) | 0;
      hash = (Math.imul(hash, odd) + text.charCodeAt(at + length)) | 0;
    }
  }
  return findings.sort((a, b) => a.start - b.start || b.end - a.end);
}

const finding = (id: string, start: number, end: number): Finding => ({
  rule: `own:${id}`,
  start,
  end,
  confidence: 'certain',
  class: 'secret',
  mode: 'unknown',
  proof: { kind: 'own' },
});
