import type { ToldFacts } from './rule';
import { FACTS } from './tables/facts';
import { readFacts, USUAL_ADVICE } from './tables/format';

/** What is told of a provider that the table has no line for. */
export const USUAL_FACTS: ToldFacts = { advice: USUAL_ADVICE };

/**
 * Where to revoke a provider's keys, and one line of advice. Apart from the rules, so that only scripts that
 * show something carry it; where formats were read up stays in the files of the rules. Its lines alone are
 * read: whoever tells of one key has no need of what is known of all others.
 * @param provider its id.
 */
export function factsOf(provider: string): ToldFacts {
  const lines = new RegExp(`^${provider}(?:\\t.*)?(?:\\n\\t.*)*$`, 'm').exec(FACTS)?.[0] ?? '';
  return readFacts(lines, ['revoke', 'advice'])[provider] ?? USUAL_FACTS;
}
