import { isNameAt } from '../boundary';
import { SHORTEST } from '../literals';
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
import { matchAt } from './sticky';

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

/** All names, without what has to follow one. */
const NAMES = [SECRET, PASSWORD, SHORT, KEY]
  .flatMap((names) => names.split('|'))
  .map((name) => name.replace(/\(.*/, ''));

/** How many letters of a name are looked for. Some have as many in common, and no other words have. */
const ENOUGH = 8;

/** What the prefilter has to look for besides. */
export const keywords: readonly string[] = [
  ...new Set([
    ...LITERALS.split('|'),
    ...NAMES.filter((name) => name.length >= SHORTEST).flatMap((name) =>
      casesOf(name.slice(0, ENOUGH)),
    ),
    ...TINY.flatMap(([names, signs]) =>
      names.split('|').flatMap((name) => Array.from(signs, (sign) => name + sign)),
    ),
  ]),
];

/** The colour that a terminal shows a name in, which ends as one begins. */
const COLOUR = /^.*\[[\d;]*m/;
/** Where the name begins that seems to begin at `begin`, and does so before `at`. */
export function beginOf(text: string, begin: number, at: number): number {
  const code = text.charCodeAt(begin);
  // Numbers and the `m` of a colour without any.
  if (begin === at || (code !== 109 && !(code > 47 && code < 58))) return begin;
  const from = Math.max(0, begin - 8);
  return from + Math.max(begin - from, COLOUR.exec(text.slice(from, at))?.[0].length ?? 0);
}

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
/** What is joined with the word for a key, as German does; the names of networks are in any language. */
const IS_JOINED = new RegExp(`\\b(?:api|wlan|wi-?fi|${JOINED})[ -]?$`, 'i');
/** How many letters of what stands before a key are looked at: the longest adjective and its space. */
const BEFORE = 10;
/** And how many behind it: an ending, two articles and a word. */
const AFTER = 20;

/** The first, second and fifth letter in one number, in either case. */
const letters = (first: number, second: number, fifth: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (fifth & 31);
/** Of a fifth letter that a name lacks, or that has another case beyond ASCII. */
const ANY = Array.from({ length: 32 }, (_, code) => code);
/**
 * Those of all names that begin in ASCII: less to look up than the pattern is to try, and with the fifth none of
 * "password", which most texts have.
 */
const LETTERS = new Set(
  NAMES.flatMap((name) => [name, name.toUpperCase()]).flatMap((name) => {
    const fifth = name.charCodeAt(4);
    return (fifth < 128 ? [fifth] : ANY).map((code) =>
      letters(name.charCodeAt(0), name.charCodeAt(1), code),
    );
  }),
);

/**
 * A name that is no identifier, in the languages people write in.
 * @returns where it ends, and what it means; `null` if there is none at `at`.
 */
export function foreignName(text: string, at: number): Foreign | null {
  const first = text.charCodeAt(at);
  const isAscii = first < 128;
  if (isAscii && !LETTERS.has(letters(first, text.charCodeAt(at + 1), text.charCodeAt(at + 4))))
    return null;
  const found = matchAt(NAME, text, at);
  if (!found) return null;
  const { password: word, short, key, kind } = found.groups ?? {};
  const end = at + found[0].length;
  // It stands in a name, or behind the `!` of `!PSK:`, which says what ciphers a server does without.
  const inName = isAscii && (isNameAt(text, at - 1) || text[at - 1] === '!');
  let plain = !key || !!kind;
  if (inName || !plain) {
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const isSecret = IS_SECRET.test(before);
    const joined = isAscii && (IS_JOINED.test(before) || (isSecret && before.endsWith('-')));
    // As in `mqtt_pw`, `wifi.psk`, `olcRootPW`; other names are parts of many words.
    const last =
      short !== undefined && /(?:[_.-]|root|bind|admin|user|mail|ldap|smtp|vnc|db)$/i.test(before);
    if (inName && !joined && !last) return null;
    plain ||= joined || isSecret || IS_ACCESS.test(text.slice(end, end + AFTER));
  }
  const password = word !== undefined;
  const rule = password ? 'generic-password' : 'generic-secret';
  return { end, about: { rule, password, plain }, inCode: short !== undefined };
}
