import type { Recognizer } from '../rule';
import { type About, judgeName } from './name';
import { wordBefore, wordsOf } from './spelling';

/** What names say wherever they stand, remembered, since most come again. */

/** Every name a rule is known by ends with this many letters, the shortest being `id` and `sk`. */
const END = 2;

/** What a name says wherever it stands. */
export interface Named {
  /** Lower case; of a single word, the one before it first. */
  readonly words: readonly string[];
  /** The rules that know their keys by it. */
  readonly rules: readonly Recognizer[];
  readonly about: About | null;
}

/** So many names are remembered at most: most come again, and what has more is not a text. */
const REMEMBERED = 2000;
/** Of names that are no longer engines make copies; a longer one keeps the text alive that it is a part of. */
const COPIED = 12;

/** Reads the name at `begin` of one text. */
export type Look = (begin: number, name: string) => Named;

/**
 * @param rules that know their keys by the name they are assigned to.
 * @returns what makes the reader of names of a text.
 */
export function createNames(rules: readonly Recognizer[]): (text: string) => Look {
  // By the end of the name, so that an assignment meets a few of the hundreds of names. Most pages have none.
  let byEnd: ReturnType<typeof endsOf> | undefined;
  /** Of all texts. */
  const shortNames = new Map<string, Named>();
  const namedBy = (words: readonly string[]): Named => {
    const flat = words.join('').replace(/\d+$/, '');
    byEnd ??= endsOf(rules);
    const same = (!words.includes('public') && byEnd.get(flat.slice(-END))) || [];
    const fitting = same.filter(({ fits }) => fits(flat)).map(({ rule }) => rule);
    return { words, rules: fitting, about: judgeName(words) };
  };

  return (text) => {
    const names = new Map<string, Named>();
    const remembered = (key: string, words: () => readonly string[]): Named => {
      const known = key.length > COPIED ? names : shortNames;
      let told = known.get(key);
      if (!told) {
        told = namedBy(words());
        if (known.size === REMEMBERED) known.clear();
        known.set(key, told);
      }
      return told;
    };
    return (begin, name) => {
      const told = remembered(name, () => {
        const words = wordsOf(name);
        return words.length === 1 ? ['', ...words] : words;
      });
      const before = told.words[0] === '' && wordBefore(text, begin);
      return before
        ? remembered(`${before}/${name}`, () => [before, ...told.words.slice(1)])
        : told;
    };
  };
}

interface KnownBy {
  readonly rule: Recognizer;
  readonly fits: (flat: string) => boolean;
}

/** What rules are known by, by its end. */
function endsOf(rules: readonly Recognizer[]): ReadonlyMap<string, readonly KnownBy[]> {
  const ends = new Map<string, KnownBy[]>();
  for (const rule of rules) {
    for (const name of rule.named?.split('|') ?? []) {
      const one = { rule, fits: nameTest(name) };
      const same = ends.get(name.slice(-END));
      if (same) same.push(one);
      else ends.set(name.slice(-END), [one]);
    }
  }
  return ends;
}

/** See `Rule.named`. */
function nameTest(name: string): (flat: string) => boolean {
  const star = name.indexOf('*');
  if (star < 0) return (flat) => flat === name;
  const tail = name.slice(star + 1);
  const head = name.slice(0, star);
  return head.startsWith('^')
    ? (flat) => flat.endsWith(tail) && flat.startsWith(head.slice(1))
    : (flat) => flat.endsWith(tail) && flat.includes(head);
}
