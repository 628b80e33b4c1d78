import { FACTS } from './facts-table';
import type { ToldFacts } from './rule';
import { readFacts } from './table-format';

/**
 * Where to revoke each provider's keys, and one line of advice, by its id. Apart from the rules, so that
 * only scripts that show something carry it; where formats were read up stays in the files of the rules.
 */
export const facts: Readonly<Record<string, ToldFacts>> = /* @__PURE__ */ readFacts(FACTS, [
  'revoke',
  'advice',
]);
