import { everywhere, redactions } from './redact';
import { replaceSpans } from './replace';
import { scan } from './scan';
import type { ScanOptions } from './types';

/** More than any text has been seen to need; each round costs one scan. */
const ROUNDS = 8;

/**
 * Redacts a text until nothing is found in it any more. One round mostly does; a name put in can part
 * what ran together, and then there is something that nobody could see before.
 *
 * @returns the text, in which a scan with the same options finds nothing but what it finds in every
 *   round (a name cannot be told from a secret by the user's own rule); and the names in their order.
 */
export function redactAll(
  text: string,
  options: Omit<ScanOptions, 'window' | 'budget'> = {},
): { text: string; names: string[] } {
  const names = new Map<string, string>();
  let redacted = text;
  for (let round = 0; round < ROUNDS; round++) {
    const given = new Set(names.values());
    const findings = scan(redacted, options).filter(
      ({ start, end }) => !given.has(redacted.slice(start, end)),
    );
    if (findings.length === 0) break;
    const spans = redactions(redacted, findings, names);
    redacted = replaceSpans(redacted, everywhere(redacted, spans, names));
  }
  return { text: redacted, names: [...new Set(names.values())] };
}
