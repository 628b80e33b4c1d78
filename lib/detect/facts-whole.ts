import { allFacts, USUAL_FACTS } from './facts';
import type { ToldFacts } from './rule';
import { DOCS } from './tables/docs';
import { readFacts } from './tables/format';

/** The facts with the documentation of each kind of key, for reports: the dialog has no place for it. */
export const wholeFacts: Readonly<Record<string, ToldFacts>> = /* @__PURE__ */ merge();

/** Those of a provider by its id, for `explain`. */
export const wholeFactsOf = (provider: string): ToldFacts => wholeFacts[provider] ?? USUAL_FACTS;

function merge(): Record<string, ToldFacts> {
  const whole: Record<string, ToldFacts> = {};
  const facts = allFacts();
  for (const [id, docs] of Object.entries(readFacts(DOCS, ['docs']))) {
    const told = facts[id] ?? USUAL_FACTS;
    const rules: Record<string, object> = { ...told.rules };
    for (const [rule, own] of Object.entries(docs.rules ?? {}))
      rules[rule] = { ...rules[rule], ...own };
    whole[id] = { ...told, ...docs, rules };
  }
  return whole;
}
