import type { Provider, Rule } from './rule';
import { providers } from './rules';

interface Known {
  readonly provider: Provider;
  readonly rule: Rule;
}

let known: Map<string, Known> | undefined;

function all(): ReadonlyMap<string, Known> {
  known ??= new Map(
    providers.flatMap((provider) =>
      provider.rules.map((rule) => [rule.id, { provider, rule }] as const),
    ),
  );
  return known;
}

/** All rules of all providers. */
export function ruleList(): readonly Rule[] {
  return providers.flatMap(({ rules }) => rules);
}

/** A rule and its provider; `undefined` if no rule has that id. */
export function ruleById(id: string): Known | undefined {
  return all().get(id);
}

/** The literals of a rule: those it lists, or the characters its pattern begins with. */
export function literalsOf({ literals, pattern }: Rule): readonly string[] {
  if (literals) return literals;
  const begin = /^(?:[\w\-:/~ ]|\\[./-])*(?![?*{+])/.exec(pattern.source)?.[0] ?? '';
  return [begin.replaceAll('\\', '')];
}
