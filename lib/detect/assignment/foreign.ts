import { isNameAt } from '../boundary';
import {
  JOINED,
  KEY,
  KIND,
  LITERALS,
  OPENS,
  PASSWORD,
  SECRET,
  SECRETLY,
  SHORT,
  TINY,
} from '../tables/languages';
import type { About } from './name';

/**
 * Names of secrets that are no identifiers, in the languages people write in: "mot de passe", "密码". The words
 * come from `languages/`.
 */

/** Such a name in a text. */
export interface Foreign {
  /** Where it ends. */
  readonly end: number;
  readonly about: About;
  /** Code has it as well, so that it takes a sign to tell that a value follows. */
  readonly inCode: boolean;
}

/** Of a word whose letters other than ASCII the prefilter does not fold: in small letters, with a capital, in capitals. */
function casesOf(word: string): string[] {
  const upper = (letters: string): string => letters.toUpperCase();
  return [word, word.replace(/^[^\0-\x7f]/, upper), word.replace(/[^\0-\x7f]/g, upper)];
}

/** What the prefilter has to look for besides. */
export const keywords: readonly string[] = [
  ...new Set(LITERALS.split('|').flatMap(casesOf)),
  ...TINY.split('\t').flatMap((line) => {
    const space = line.indexOf(' ');
    const signs = Array.from(line.slice(space + 1));
    return line
      .slice(0, space)
      .split('|')
      .flatMap((name) => signs.map((sign) => name + sign));
  }),
];

const NAME = new RegExp(
  `${SECRET}|(?<password>${PASSWORD}|(?<short>${SHORT})(?!\\w))|(?<key>${KEY})(?<kind> (?:${KIND}))?`,
  'iy',
);
/** What says before a key that it is a secret, or of which kind. */
const IS_SECRET = new RegExp(`(?:api|${SECRETLY})[ -]$`, 'i');
/** What a key opens, behind an ending and articles. */
const IS_ACCESS = new RegExp(
  `^[^ :\\d]{0,3} (?:d\\S{1,3} |la |l['’]){0,3}(?:api|wi-?fi|wlan|${OPENS})`,
  'i',
);
/** What is joined with the word for a key, as German does for what opens a network or a house. */
const IS_JOINED = new RegExp(`\\b(?:api|wlan|wi-?fi|${JOINED})[ -]?$`, 'i');
/** The longest of either, and its space. */
const BEFORE = 10;

const pairOf = (first: number, second: number): number => (first << 16) | second;

/** The first two letters of all names, which are cheaper to look up than the pattern is to try. */
const BEGIN = new Set(
  [SECRET, PASSWORD, SHORT, KEY]
    .flatMap((words) => words.split('|'))
    .map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))),
);

/**
 * A name that is no identifier, in the languages people write in.
 * @returns where it ends, and what it means; `null` if there is none at `at`.
 */
export function foreignName(text: string, at: number): Foreign | null {
  const first = text.charCodeAt(at) | 32;
  let joined = false;
  if (first < 128) {
    // What the keywords of assignments begin with, and in the middle of another word.
    const second = text.charCodeAt(at + 1) | 32;
    if (!BEGIN.has(pairOf(first, second))) return null;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    joined =
      ((first === 115 || first === 107) && IS_JOINED.test(before)) ||
      (text[at - 1] === '-' && IS_SECRET.test(before));
    // As in `mqtt_pw`, `wifi.psk`; other abbreviations are parts of many words.
    const last = first === 112 && second !== 97 && /[_.-]/.test(text.charAt(at - 1));
    // `!PSK:` says which ciphers a server does without.
    if (!joined && !last && (isNameAt(text, at - 1) || text[at - 1] === '!')) return null;
  }
  NAME.lastIndex = at;
  const found = NAME.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  const { password: word, short, key, kind } = found.groups ?? {};
  const password = word !== undefined;
  const plain =
    joined ||
    !key ||
    kind !== undefined ||
    IS_SECRET.test(text.slice(Math.max(0, at - BEFORE), at)) ||
    IS_ACCESS.test(text.slice(end, end + 20));
  const rule = password ? 'generic-password' : 'generic-secret';
  return { end, about: { rule, password, plain }, inCode: short !== undefined };
}
