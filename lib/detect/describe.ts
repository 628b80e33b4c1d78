import type { Facts, ToldFacts } from './rule';
import { homeOf } from './rules-by-id';
import { capital, linesOf, type Row, readRows } from './tables/format';
import { WORDS } from './tables/words';
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

interface Words {
  /** Id of the provider. */
  readonly by: string;
  readonly provider: string;
  readonly kind: string;
  readonly env: string;
}

const known = new Map<string, Words>();

const rowIn = (table: string, id: string): Row | undefined =>
  readRows(table).find((row) => row.id === id);

/** @returns `undefined` for an id of another version. */
function wordsOf(id: string): Words | undefined {
  const told = known.get(id);
  if (told) return told;
  // Named twice, the minifier would write all of it out twice.
  const table = WORDS;
  // Most ids begin with that of their provider.
  const row = rowIn(linesOf(table, id.split('-', 1)[0] ?? ''), id) ?? rowIn(table, id);
  if (!row) return undefined;
  const [by = '', provider = capital(by)] = row.head;
  const [kind = '', env = envOf(by, kind)] = row.fields;
  const words = { by, provider, kind, env };
  known.set(id, words);
  return words;
}

const added = new Map<string, Pick<Words, 'kind' | 'env'>>();

/** Says what the rules and keys are called that the user has added, by rule id. */
export function nameAdded(id: string, name: string, env: string): void {
  added.set(id, { kind: name, env });
}

/** What a rule finds, in words. An id no rule has (of another version) is described by itself. */
export function describe(id: string): Description {
  const own = added.get(id);
  if (own) return { provider: '', ...own, home: [] };
  const { provider, kind, env } = wordsOf(id) ?? { provider: id, kind: '', env: 'SECRET' };
  return { provider, kind, env, home: homeOf(id) };
}

/** What people call a variable for such a key: GITHUB_PERSONAL_ACCESS_TOKEN is GITHUB_TOKEN. */
function envOf(provider: string, kind: string): string {
  return `${provider} ${noun(kind)}`.toUpperCase().replace(/[^A-Z\d]+/g, '_');
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
 * @param factsOf gives those of a provider by its id: `facts.ts`, which is kept out of bundles that do not
 *   import it.
 */
export function explain(finding: Finding, factsOf: (provider: string) => ToldFacts): Explanation {
  const { rule, confidence, class: kind, mode, proof } = finding;
  const by = wordsOf(rule)?.by;
  const { rules, ...general } = by === undefined ? {} : factsOf(by);
  return { ...describe(rule), ...general, ...rules?.[rule], confidence, class: kind, mode, proof };
}
