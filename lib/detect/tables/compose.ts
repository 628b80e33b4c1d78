import { KEYWORDS } from '../assignment/assignment';
import type { Language } from '../language';
import { SHORTEST } from '../literals';

/**
 * Puts the words of all languages together, for `tables/languages.ts`. Runs when a language is edited and
 * travels in no script.
 */

/** The lists of words that patterns are made of. */
type List = Exclude<
  { [K in keyof Language]-?: Language[K] extends string | undefined ? K : never }[keyof Language],
  'name' | 'signs'
>;

/** Each is a constant of the table, in capitals. */
const LISTS: readonly List[] = [
  'password',
  'short',
  'plain',
  'secret',
  'key',
  'kind',
  'secretly',
  'joined',
  'opens',
  'of',
  'vague',
  'bare',
  'temporary',
  'is',
  'particles',
  'changed',
  'to',
  'as',
];
/** Those that may have names of two letters. */
const NAMES = ['secret', 'password', 'short', 'key'] as const;

/** What may stand behind a name in any language. */
const SIGNS = ':：= ';

const wordsOf = (list = ''): string[] => (list === '' ? [] : list.split(', '));

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** @returns the constants of the table that are texts, by their names. */
export function composeLanguages(languages: readonly Language[]): Record<string, string> {
  const all = (list: List): string[] => languages.flatMap((one) => wordsOf(one[list]));
  const lists = LISTS.map((list) => [list.toUpperCase(), choiceOf(all(list))] as const);
  return {
    ...Object.fromEntries(lists),
    LITERALS: unique([...all('plain'), ...all('plainSecret')].filter(isUnknown)).join('|'),
  };
}

/** Not found with the keywords of assignments, and not tiny. */
const isUnknown = (word: string): boolean =>
  word.length >= SHORTEST && !KEYWORDS.some((keyword) => word.includes(keyword));

/** A choice for a pattern. Backwards, so that no word comes before one that it is the beginning of. */
function choiceOf(words: readonly string[]): string {
  const all = words.flatMap((word) => [word, word.replaceAll("'", '’')]);
  return unique(all).sort().reverse().map(patternOf).join('|');
}

function patternOf(word: string): string {
  const [, name = '', follows] = /^(.*?)(?: \((.*)\))?$/.exec(word) ?? [];
  if (/[^\p{L}\p{M} '’]/u.test(name + (follows ?? '')))
    throw new Error(`${word} has a character that is none of a word.`);
  if (follows === undefined) return name;
  return `${name}(?= ${follows && `${follows}\\b`})`;
}

/** What a value begins with that stands right behind a name; both cases of a letter are looked for. */
const BEGINS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Names too short for the prefilter, parted by `|`, each time with the signs that they are looked for with.
 * Languages with the same signs share a pair.
 */
export function composeTiny(languages: readonly Language[]): [names: string, signs: string][] {
  const pairs = new Map<string, string[]>();
  const add = (signs: string, names: readonly string[]): void =>
    void pairs.set(signs, unique([...(pairs.get(signs) ?? []), ...names]));
  for (const language of languages) {
    const names = NAMES.flatMap((list) => wordsOf(language[list]));
    const tiny = names.filter((name) => name.length < SHORTEST);
    if (tiny.length === 0) continue;
    const particles = wordsOf(language.particles).map((word) => word.charAt(0));
    const ofLetters = particles.filter((char) => char !== "'");
    const signs = unique([...SIGNS, ...(language.signs ?? ''), ...ofLetters]).join('');
    add(signs, tiny);
    if (language.direct) add(BEGINS, wordsOf(language.direct));
  }
  return [...pairs].map(([signs, names]) => [names.join('|'), signs]);
}
