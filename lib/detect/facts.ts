import type { ToldFacts } from './rule';
import { FACTS } from './tables/facts';
import { linesOf, readFacts, USUAL_ADVICE } from './tables/format';

/** What is told of a provider that the table has no line for. */
export const USUAL_FACTS: ToldFacts = { advice: USUAL_ADVICE };

const read = (lines: string): Record<string, ToldFacts> => readFacts(lines, ['revoke', 'advice']);

/** Those of all providers that are not {@link USUAL_FACTS}, by id: for what needs every one of them. */
export const allFacts = (): Readonly<Record<string, ToldFacts>> => read(FACTS);

const known = new Map<string, ToldFacts>();

/**
 * Where to revoke a provider's keys, and one line of advice. Apart from the rules, so that only scripts that
 * show something carry it; where formats were read up stays in the files of the rules.
 * @param provider its id.
 */
export function factsOf(provider: string): ToldFacts {
  const told = known.get(provider) ?? read(linesOf(FACTS, provider))[provider] ?? USUAL_FACTS;
  known.set(provider, told);
  return told;
}
