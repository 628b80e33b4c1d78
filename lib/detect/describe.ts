import type { Facts, ProviderFacts } from './rule';
import { ruleById } from './rules-by-id';
import type { Finding } from './types';

export interface Description {
  /** "GitHub" */
  readonly provider: string;
  /** "personal access token": follows the provider's name. */
  readonly kind: string;
  /** Name of an environment variable: `GITHUB_TOKEN`. */
  readonly env: string;
  /** Hosts or host/paths where such keys belong. */
  readonly home: readonly string[];
}

/** What a rule finds, in words. An id no rule has (of another version) is described by itself. */
export function describe(id: string): Description {
  const found = ruleById(id);
  if (!found) return { provider: id, kind: '', env: 'SECRET', home: [] };
  const { provider, rule } = found;
  return {
    provider: provider.name,
    kind: rule.kind,
    env: rule.env ?? `${provider.id} ${noun(rule.kind)}`.toUpperCase().replace(/[^A-Z\d]+/g, '_'),
    home: rule.home ?? provider.home,
  };
}

/** What a variable for such a key is called after its provider: the last two words, BOT_TOKEN. */
function noun(kind: string): string {
  return kind.replace(/^.* (?=\S+ \S+$)/, '').replace(/^(?:access|API) (?=token)/, '');
}

/** A finding and what is known of its kind, as data; the words are the business of the interface. */
export interface Explanation extends Description, Partial<Omit<Facts, 'source'>> {
  readonly confidence: Finding['confidence'];
  readonly class: Finding['class'];
  readonly mode: Finding['mode'];
  readonly proof: Finding['proof'];
}

/**
 * @param facts of all providers, by id: the export of `facts.ts`, which is kept out of bundles that
 *   do not import it.
 */
export function explain(
  finding: Finding,
  facts: Readonly<Record<string, ProviderFacts>>,
): Explanation {
  const { rule, confidence, class: kind, mode, proof } = finding;
  const about = facts[ruleById(rule)?.provider.id ?? ''];
  const { source: _, rules, ...general } = about ?? { source: '' };
  const { source: __, ...own } = rules?.[rule] ?? {};
  return { ...describe(rule), ...general, ...own, confidence, class: kind, mode, proof };
}
