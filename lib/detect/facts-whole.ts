import { factsOf } from './facts';
import type { ToldFacts } from './rule';
import { DOCS } from './tables/docs';
import { readFacts } from './tables/format';

/** The facts with the documentation of each kind of key, for reports: the dialog has no place for it. */
export const wholeFacts: Readonly<Record<string, ToldFacts>> = /* @__PURE__ */ merge();

function merge(): Record<string, ToldFacts> {
  const whole: Record<string, ToldFacts> = {};
  for (const [id, docs] of Object.entries(readFacts(DOCS, ['docs']))) {
    const told = factsOf(id);
    const rules: Record<string, object> = { ...told.rules };
    for (const [rule, own] of Object.entries(docs.rules ?? {}))
      rules[rule] = { ...rules[rule], ...own };
    whole[id] = { ...told, ...docs, rules };
  }
  return whole;
}
