import { KEYWORDS } from '../assignment/assignment';
import type { Language } from '../language';

/**
 * Puts the words of all languages together, for `tables/languages.ts`. Runs when a language is edited and
 * travels in no script.
 */

/** The lists of words that patterns are made of. */
type List = Exclude<
  { [K in keyof Language]-?: Language[K] extends string | undefined ? K : never }[keyof Language],
  'name' | 'signs'
>;

/** Each list by the name that it has in the table. */
const LISTS: Readonly<Record<string, List>> = {
  PASSWORD: 'password',
  SHORT: 'short',
  PLAIN: 'plain',
  SECRET: 'secret',
  KEY: 'key',
  KIND: 'kind',
  SECRETLY: 'secretly',
  JOINED: 'joined',
  OPENS: 'opens',
  OF: 'of',
  VAGUE: 'vague',
  BARE: 'bare',
  TEMPORARY: 'temporary',
  IS: 'is',
  PARTICLES: 'particles',
  CHANGED: 'changed',
  TO: 'to',
};

/** Names that the prefilter has to find; those that code has too may be among the keywords of assignments. */
const NAMES = ['secret', 'password', 'short', 'key', 'plain', 'plainSecret'] as const;

/** The prefilter takes nothing shorter. */
const SHORTEST = 3;
/** Names that have so many letters in common are looked for together. */
const COMMON = 5;
/** What may stand behind a name in any language. */
const SIGNS = ':：= ';

const wordsOf = (list = ''): string[] => (list === '' ? [] : list.split(', '));

/** A name without what has to follow it. */
const nameIn = (word: string): string => word.replace(/ \(.*/, '');

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** @returns the constants of the table, by their names. */
export function composeLanguages(languages: readonly Language[]): Record<string, string> {
  const all = (list: List): string[] => languages.flatMap((one) => wordsOf(one[list]));
  const lists = Object.entries(LISTS).map(([name, list]) => [name, choiceOf(all(list))] as const);
  return {
    ...Object.fromEntries(lists),
    BEGINS: beginsOf(['of', 'is', 'temporary'].flatMap((list) => all(list as List))),
    LITERALS: literalsOf(languages.flatMap(namesOf)).join('|'),
    TINY: tinyOf(languages),
  };
}

const namesOf = (language: Language): string[] =>
  NAMES.flatMap((list) => wordsOf(language[list])).map(nameIn);

/** A choice for a pattern. Backwards, so that no word comes before one that it is the beginning of. */
function choiceOf(words: readonly string[]): string {
  return unique(words).sort().reverse().map(patternOf).join('|');
}

function patternOf(word: string): string {
  const [, name = '', follows] = /^(.*?)(?: \((.*)\))?$/.exec(word) ?? [];
  if (/[^\p{L}\p{M} ']/u.test(name + (follows ?? '')))
    throw new Error(`${word} has a character that is none of a word.`);
  const source = follows === undefined ? name : `${name}(?= ${follows}\\b)`;
  return source.replaceAll("'", "['’]");
}

/** The first two letters of words, which are cheaper to compare with than a pattern is to try. */
function beginsOf(words: readonly string[]): string {
  const begins = words.flatMap((word) => [word, word.replaceAll("'", '’')]);
  return unique(begins.map((word) => word.slice(0, 2).padEnd(2)))
    .sort()
    .join('');
}

/** What the prefilter looks for, to find each of these names: what several begin with, once. */
function literalsOf(names: readonly string[]): string[] {
  const groups = new Map<string, string>();
  for (const name of unique(names)) {
    if (name.length < SHORTEST) continue;
    const key = name.slice(0, COMMON);
    groups.set(key, commonOf(groups.get(key) ?? name, name));
  }
  const literals = [...groups.values()].sort();
  const others = (one: string): string[] => literals.filter((other) => other !== one);
  return literals.filter(
    (one) => ![...KEYWORDS, ...others(one)].some((other) => one.startsWith(other)),
  );
}

/** What both begin with. */
function commonOf(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  return one.slice(0, end);
}

/**
 * Names too short for the prefilter, parted by `|`, and behind a space the signs that they are looked for with.
 * Languages with the same signs share a line.
 */
function tinyOf(languages: readonly Language[]): string {
  const lines = new Map<string, string[]>();
  for (const language of languages) {
    const tiny = namesOf(language).filter((name) => name.length < SHORTEST);
    if (tiny.length === 0) continue;
    const particles = wordsOf(language.particles).map((word) => word.charAt(0));
    const ofLetters = particles.filter((char) => char !== "'");
    const signs = unique([...SIGNS, ...(language.signs ?? ''), ...ofLetters]).join('');
    lines.set(signs, unique([...(lines.get(signs) ?? []), ...tiny]));
  }
  return [...lines].map(([signs, names]) => `${names.join('|')} ${signs}`).join('\t');
}
