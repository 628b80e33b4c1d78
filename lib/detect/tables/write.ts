import { checks } from '../checks';
import { moreChecks, provingChecks } from '../checks/more';
import { literalsOf } from '../literals';
import { canonical } from '../pattern';
import type { Facts, Provider, ProviderFacts, Recognizer, Rule } from '../rule';
import { capital, FACTS_ID, ID, MARKS, USUAL_ADVICE } from './format';

/**
 * Writes the rules in the form that `format.ts` describes. Runs when rules are edited and
 * travels in no script. Providers are in the order that compresses well: beside each other those that end alike.
 * @throws if a rule cannot be written: a check that `checks/index.ts` does not list.
 */
export function writeTable(providers: readonly Provider[]): string {
  return providers
    .filter(({ rules }) => rules.length > 0)
    .map(writeProvider)
    .map((lines) => ({ lines, end: [...lines].reverse().join('') }))
    .sort((a, b) => (a.end < b.end ? -1 : 1))
    .map(({ lines }) => lines)
    .join('\n');
}

/** Does a rule do without `beyond.ts`? */
const isBasic = ({ check, late }: Rule): boolean =>
  !late && (check === undefined || Object.values({ ...checks, ...provingChecks }).includes(check));

/** The providers with the rules for the table of every build, and with those that the lean build lacks. */
export function partition(providers: readonly Provider[]): [Provider[], Provider[]] {
  const having = (basic: boolean): Provider[] =>
    providers.map((provider) => ({
      ...provider,
      rules: provider.rules.filter((rule) => isBasic(rule) === basic),
    }));
  return [having(true), having(false)];
}

function writeProvider({ id, home, rules }: Provider): string {
  const lines = rules.map((rule) => writeRule(id, rule));
  return withId(id, [['', ...sitesToSay(id, home)].join('\t'), ...lines].join('\n'));
}

/** None if they are all the domain that is called as the provider, which the table leaves unsaid. */
export function sitesToSay(id: string, home: readonly string[]): readonly string[] {
  return home.every((site) => isOwnDomain(id, site)) ? [] : home;
}

/** `app.acme.com` of acme. With a path it is said: people may talk on the rest. */
const isOwnDomain = (id: string, site: string): boolean =>
  new RegExp(`^(?:\\*\\.|[\\w-]+\\.)*${id}\\.[a-z]{2,7}$`).test(site);

/** What stands below a provider's id, with the sign for it. An id of two letters would be a longer way. */
function withId(id: string, lines: string, sign = ID): string {
  if (lines.includes(sign)) throw new Error(`${id} has a ${sign}, which the table needs.`);
  return id + (id.length > 2 ? lines.replaceAll(id, sign) : lines);
}

function writeRule(provider: string, rule: Rule): string {
  const { id, pattern, literals, named, check, home } = rule;
  const fields = ['', shortId(provider, id), canonical(pattern.source)];
  if (literals && !isDerived(rule)) fields.push(`=${literals.join('|')}`);
  if (named !== undefined) fields.push(`#${named}`);
  if (check) fields.push(`?${nameOf(check, id)}`);
  if (home) fields.push(...(home.length > 0 ? home.map((site) => `@${site}`) : ['@']));
  const marks = marksOf(rule);
  if (marks !== '') fields.push(`.${marks}`);
  if (fields.some((field) => /[\t\n]/.test(field)) || literals?.some((one) => one.includes('|')))
    throw new Error(`${id} has a character that parts fields in the table.`);
  return fields.join('\t');
}

/** Whether what a rule lists can be read off its pattern, as the engine does. */
function isDerived({ literals = [], pattern }: Rule): boolean {
  const derived = literalsOf({ pattern: { ...pattern, source: canonical(pattern.source) } });
  return derived.length === literals.length && derived.every((one) => literals.includes(one));
}

/** The words for people, in lines of the same kind: `words.ts`. A name that is the id is left out. */
export function writeWords(providers: readonly Provider[]): string {
  return providers.map(writeNames).join('\n');
}

function writeNames({ id: by, name, rules }: Provider): string {
  const lines = rules.map(({ id, kind, env }) =>
    ['', shortId(by, id), kind, ...(env ? [env] : [])].join('\t'),
  );
  return withId(by, [name === capital(by) ? '' : `\t${name}`, ...lines].join('\n'));
}

/** What people are told of providers, by id: as much of it as `keys` says, for `readFacts`. */
export function writeFacts(
  facts: readonly (readonly [string, ProviderFacts])[],
  keys: readonly (keyof Facts)[],
): string {
  const tell = (told: Partial<Facts>, unsaid?: string): string =>
    keys
      .map((key) => (told[key] === unsaid ? '' : (told[key] ?? '')))
      .map((text) => `\t${text.replace(/^https:\/\//, '')}`)
      .join('')
      .trimEnd();
  const lines = facts.flatMap(([id, { rules = {}, ...general }]) => {
    const own = Object.entries(rules)
      .filter(([, told]) => tell(told) !== '')
      .map(([rule, told]) => `\t${shortId(id, rule)}${tell(told)}`);
    const said = tell(general, USUAL_ADVICE);
    return said || own.length > 0 ? [withId(id, [said, ...own].join('\n'), FACTS_ID)] : [];
  });
  return lines.join('\n');
}

const shortId = (provider: string, id: string): string =>
  id.startsWith(`${provider}-`) ? id.slice(provider.length) : id;

function nameOf(check: Recognizer['check'], id: string): string {
  const found = Object.entries({ ...checks, ...moreChecks }).find(([, one]) => one === check);
  if (!found) throw new Error(`The check of ${id} is not listed in lib/detect/checks/index.ts.`);
  return found[0];
}

function marksOf(rule: Rule): string {
  const said = Object.entries(MARKS).filter(([, mark]) =>
    Object.entries(mark).every(([key, value]) => rule[key as keyof Rule] === value),
  );
  return said.map(([mark]) => mark).join('') + (rule.pattern.flags === 'i' ? 'f' : '');
}
