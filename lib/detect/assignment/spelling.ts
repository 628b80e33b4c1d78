import { isLower, isNameAt, isUpper } from '../boundary';

/** How names are spelt: where one begins and ends in a text, and its words. */

/** No more of a name is read: one that reaches it is none. */
export const LONGEST_NAME = 64;

/** Where the name ends that goes on at `at`, or as many characters further as are read of one. */
export function nameEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_NAME);
  let end = at;
  while (end < last && isNameAt(text, end)) end++;
  return end;
}

/** Where the name begins that goes on at `at`, or as many characters before. */
export function nameBegin(text: string, at: number): number {
  let begin = at;
  while (at - begin < LONGEST_NAME && isNameAt(text, begin - 1)) begin--;
  return begin;
}

const WORD_BEFORE = /(?<=\b(?!export )([A-Za-z]{2,10})[ /])/y;

/** The word that a space or a slash parts from the one at `at`; empty if there is none. */
export function wordBefore(text: string, at: number): string {
  if (text.startsWith('--', at)) return 'option';
  // Cheaper than the pattern.
  const before = text.charCodeAt(at - 1);
  if (before !== 32 && before !== 47) return '';
  WORD_BEFORE.lastIndex = at;
  return WORD_BEFORE.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** The words of the name at `begin`, and one before it if it is one. */
export function wordsAt(text: string, begin: number, name: string): string[] {
  const words = wordsOf(name);
  // "API key: …" in prose, where the noun alone says less; an option is what it is called.
  if (words.length === 1) words.unshift(wordBefore(text, begin));
  return words;
}

/** The words of a name in any style, lower case: `dbPassword`, `DB_PASSWORD`, `db-password`. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let from = 0;
  const cut = (at: number): void => {
    if (at > from) words.push(name.slice(from, at).toLowerCase());
    from = at;
  };
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c < 48 || c === 95) {
      cut(i);
      from = i + 1;
    } else if (isUpper(c) && (!isUpper(name.charCodeAt(i - 1)) || isLower(name.charCodeAt(i + 1))))
      cut(i);
  }
  cut(name.length);
  return words;
}
