import type { ToldFacts } from './rule';
import { FACTS } from './tables/facts';
import { readFacts, USUAL_ADVICE } from './tables/format';

/** What is told of a provider that the table has no line for. */
export const USUAL_FACTS: ToldFacts = { advice: USUAL_ADVICE };

let read: Readonly<Record<string, ToldFacts>> | undefined;

/**
 * Where to revoke each provider's keys, and one line of advice, by its id, if it is not
 * {@link USUAL_FACTS}. Apart from the rules, so that only scripts that show something carry it; where
 * formats were read up stays in the files of the rules. Read when first asked for, so that loading a
 * script costs nothing.
 */
export function facts(): Readonly<Record<string, ToldFacts>> {
  read ??= readFacts(FACTS, ['revoke', 'advice']);
  return read;
}
