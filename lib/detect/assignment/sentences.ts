import {
  AS,
  BARE,
  CHANGED,
  IS,
  OF,
  PARTICLES,
  PLAIN,
  TEMPORARY,
  TO,
  VAGUE,
} from '../tables/languages';
import type { Value } from '../types';
import { valuesBelow } from './columns';
import type { Foreign } from './foreign';
import { valueFurther } from './further';
import { endWithin, FENCE, here, NOTHING, OTHER, OWNED, valueBy } from './pieces';
import { valuesInRows } from './rows';
import { matchAt } from './sticky';
import { SIGNED } from './value';

/** Secrets in sentences, in the languages people write in; the words come from `languages/`. */

/** What stands behind a name that has a value elsewhere. */
const FOLLOWS = new Set(
  Array.from(' \t\n\r"\'`*_)],:=|>&<\\{[(?\u001b\u00a0', (char) => char.charCodeAt(0)),
);

/** A pattern put together from pieces, in which `_` is a space or one that does not break; no word has that sign. */
const spaced = (...parts: string[]): RegExp =>
  new RegExp(parts.join('').replaceAll('_', '[ \\u00a0]'), 'iy');
/**
 * What stands between the name of a secret and the secret in a sentence, and opens a quotation: whose it is, then a
 * sign, maybe behind brackets, or what says that the value follows.
 */
const LINK = spaced(
  `(?: (?:${TEMPORARY})[^\\s:]{2,8})?`,
  `(?:_+(?:api|${OF})(?:_+["']?[^\\s:：="'\x60]{1,30}["']?){0,3}?)?`,
  '(?:(?:_?[(（][^()（）\\n]{1,40}[)）]|["\'\\]“”’»]{1,2})?[ \\u00a0\\u202f]*(?:[-=]>|[:：=→])|',
  `_+(?<is>${IS})(?![\\w-])_*:?|${PARTICLES})`,
  '_*(?<open>["\'\x60“”„‘’«‹「『]?)_*',
);
/** How it begins behind a space: less to compare with than the pattern is to try. */
const LINK_BEGINS = new Set(
  ['api', ':', '=', TEMPORARY, OF, IS]
    .join('|')
    .split('|')
    .map((word) => word.slice(0, 2).padEnd(2)),
);
/** These begin many other sentences. */
const LOOSE = new RegExp(`^\\s+(?:${VAGUE})\\b`, 'i');
/** "I changed the password to …" */
const CHANGE = new RegExp(`(?:${CHANGED})\\w{0,3} (?:[\\w']{1,12} ){0,4}$`, 'i');
const CHANGED_TO = spaced(`_+(?:${TO})_+(?<open>["'\x60“„‘«]?)`);
/** Nothing says that the value follows. */
const BLANK = spaced(`(?: (?:${BARE}) [^\\s:]{1,20})? {1,3}(?<open>["'\x60“]?)`);
/**
 * The sentence goes on behind what could be the value, which is then where it is kept or what it is that of: に, で, の,
 * 的, 에, and not what is said of a value itself, as なります, です, に変更.
 */
const GOES_ON = /^ ?(?:の(?!ま|はず)|[にとでをがはもや](?![すしなご変設更ログ])|[的의에])/;
/** A user, and what parts the password from it. */
const USER = /[\w.@-]{2,40} ?[/:,] ?/y;
/** A name and a number. */
const PROGRAM = /^[A-Za-z]+[-_.]?\d{1,4}$/;
/** No secret that people tell each other is as long. */
const SPOKEN = 100;
/** "use this token …": no word is as long, and has digits and letters of both cases, or hexadecimal digits alone. */
const RANDOM =
  / {1,2}["'`(]?(?=[\w+/=.~-]{20})(?:(?=\D{0,40}\d)(?=[^A-Z\s]{0,40}[A-Z])(?=[^a-z\s]{0,40}[a-z])|(?=[\da-f]{32,64}\b)|(?=\D{0,25}\d)(?=[A-Z2-7]{26,64}\b))(?<value>[\w+/=~-]{20,200})(?![\w:/@(]|\.\w)/y;
/** A word of ASCII with letters and a digit. */
const MIXED = String.raw`(?<value>(?=[!-~]{0,60}\d)(?=[!-~]{0,60}[A-Za-z])[!#-&*-;=?-_a-~]{8,100})`;
/**
 * Behind a name in another language, in whatever words and marks that language puts between: the first word with a
 * digit, of ASCII and on its own, in the line of the name or alone in the next.
 */
const FIRST_RANDOM = here(
  String.raw`(?:[:\uff1a\t ]{0,4}\r?\n[ \t]{0,8}`,
  FENCE,
  String.raw`|[^\n\d]{0,40}?)(?<=[^!-~]|[:="'\x60([])["'\x60(]?`,
  MIXED,
  '(?![<{|}])',
);
/** No secret has it, and code does that calls something or goes on. */
const CALL = /[\w.]\(?[([{]{2}|;\w/;
/** A shorter word behind a link is one of the sentence. */
const SHORT = 8;
/**
 * The same behind what English, German, French and Italian call a password, where only words are between, and maybe a
 * colon: "the root password on that machine is still …", "mit dem Passwort „…“".
 */
const AFTER_WORDS = here(
  String.raw`[ \u00a0](?:[^\s\d"\x60=(){}<>[\];:.,/\\|$#]{1,20}(?: ?:)? ){0,8}?["'\x60\u201c\u201e\u2018\xab\u2039\u300c(]?[ \u00a0]?`,
  MIXED,
  '(?![<{|}])',
);
/** What is a password by itself, as words of prose have it. */
const PASSWORD_WORD = new RegExp(`^(?:[A-Za-z]{2,12}-)?(?:${PLAIN})$`, 'i');
/** "What is the password?", and who answers in the next line, maybe when. */
const ANSWER = here(
  String.raw`[^\n?]{0,40}(?:\?|(?=\s{0,3}\n)(?<=\b[Ww]hat['\u2019]?s? [^\n]{0,80}))\s{0,3}\n[ \t>]{0,8}(?:\[[\d:/,. APM]{4,24}\] ?)?(?:[A-Za-z]\w{0,20}: )?`,
  MIXED,
  String.raw`(?=\s{0,4}(?:\n|$))`,
);

/** How many letters before a name may say that what stands there is its value: "I use … as the root password". */
const AS_REACH = 60;
const AS_BEFORE = new RegExp(
  `(?:</\\w{1,6}>|["'\x60)]{0,2}) (?:${AS}) (?:[^\\s,;]{1,12} ){0,4}$`,
  'i',
);
/** Then it is not the secret that is told, but something of it. */
const OF_NAME = /^ (?:id|name|hash|header|prefix|field|policy)\b/;
const WITH_DIGIT = /^(?!(?:Ctrl|Alt|Shift|Cmd)\+)(?=.*\d)(?=.*[A-Za-z])[!#-&*-;=?-_a-~]{8,}$/;
/**
 * Behind the name of a key or a token, in any language: words, and then a sign or what says that the value follows.
 * What is identified by letters and digits, too, is not meant.
 */
const KEY_SAID = spaced(
  `(?:_+[^\\s:\\uff1a=."'\x60,;()<>{}|/$]{1,20}){1,8}?(?<!\\b(?:id|ids|hash|commit|sha|version|url|uri|name|number|build|key|run|code|type|scope|error|user|file)(?:_(?:is|was))?)`,
  `(?:_?[:\\uff1a]|_(?:${IS}))_+["'\x60\\u201c\\u300c]?(?=[!-~]{0,60}\\d)(?=[!-~]{0,60}[A-Za-z])(?<value>[!#-&*-;=?-\\x5fa-~]{12,200})(?![<{|}])`,
);
/** The same behind a name that numbers have, too, and what is public: the value has digits and letters of both cases. */
const VARIOUS_SAID = new RegExp(
  `(?![^\\n]{0,12}p[\\u00fau]blic)${KEY_SAID.source.replace('(?<value>', '(?=[^\\sa-z]{0,40}[a-z])(?=[^\\sA-Z]{0,40}[A-Z])(?<value>')}`,
  'y',
);

/** What links a name and its value. */
interface Link {
  /** Where it ends, and the value begins. */
  readonly end: number;
  /** The quotation mark that it ends with, or nothing. */
  readonly open: string;
  /** Many other sentences go on like that. */
  readonly loose: boolean;
  readonly told: boolean;
}

/** May what stands behind a name that is an identifier be a link? Mostly not, and this is cheaper than the pattern. */
const mayLink = (text: string, end: number): boolean =>
  text[end + 1] === '(' || LINK_BEGINS.has(text.slice(end + 1, end + 3).toLowerCase());

/** What links the name in `[begin, end)` and its value. @param foreign as in {@link valueSaid}. */
function linkAt(text: string, begin: number, end: number, foreign: boolean): Link | null {
  const changed =
    matchAt(CHANGED_TO, text, end) && CHANGE.test(text.slice(Math.max(0, begin - 60), begin));
  let way = changed ? CHANGED_TO : LINK;
  let found = matchAt(way, text, end);
  if (!found && foreign && text[end] === ' ') {
    way = BLANK;
    found = matchAt(way, text, end);
  }
  // A plain sign after a name is no sentence.
  if (!found || (!foreign && /^\s*[:：=]/.test(found[0]))) return null;
  const { open = '', is = '' } = found.groups ?? {};
  const loose = way === BLANK || LOOSE.test(found[0]);
  // Polish says "to" for "is"; behind an English name it says whose it is.
  const isTold =
    foreign ||
    (PASSWORD_WORD.test(text.slice(begin, end)) && (changed || is.toLowerCase() !== 'to'));
  // A quoted name is one of data.
  return {
    end: way.lastIndex,
    open,
    loose,
    told: isTold && !loose && !/^["'](?!s)/.test(text.slice(end, end + 2)),
  };
}

/**
 * Finds the value that a sentence gives the name in `[begin, end)`: "the password is …", "パスワードは…".
 * @param foreign the name is no identifier, so a colon or an equals sign will do.
 * @returns where it lies, without quotation marks and the end of the sentence.
 */
function valueSaid(text: string, begin: number, end: number, foreign: boolean): Value | null {
  const next = text.charCodeAt(end);
  if (!foreign && next < 0x3000 && next !== 39 && next !== 0x2019) {
    if (next !== 32 && next !== 0xa0) return null;
    const random = valueBy(RANDOM, text, end, NOTHING);
    if (random || !mayLink(text, end)) return random;
  }
  const link = linkAt(text, begin, end, foreign);
  if (!link) return null;
  const { open, loose, told } = link;
  let start = link.end;
  // After whose it is: "账号/密码：admin/…".
  const user = foreign && text[begin - 1] === '/' ? matchAt(USER, text, start) : null;
  if (user) start = USER.lastIndex;
  let last = start;
  for (; last < start + SPOKEN; last++) {
    const code = text.charCodeAt(last);
    // ASCII only: what follows may be the rest of a sentence without spaces.
    if (!(code > 32 && code < 127) || text[last] === open) break;
  }
  last = endWithin(text, start, last);
  // A sentence in quotation marks.
  if (open !== '' && text.charCodeAt(last) === 32 && text[last + 1] !== '»') return null;
  const goesOn = open === '' && GOES_ON.test(text.slice(last, last + 3));
  if (open === '') last = withoutMarks(text, start, last);
  if (goesOn && PROGRAM.test(text.slice(start, last))) return null;
  return last > start && last < start + SPOKEN
    ? { start, end: last, quoted: true, loose: loose || goesOn, told: told && !goesOn }
    : null;
}

/** Letters of both cases: words that are joined by hyphens have none. */
const BOTH = /^(?=.*[a-z]).*[A-Z]/;
/** Quotation marks that are in print, and in no code. */
const IN_PRINT = /[“„‘«‹「][ \u00a0]?$/;
/** What follows a name in prose with any words between; a program's name may be among them. */
function inProse(way: RegExp, text: string, at: number): Value | null {
  const found = valueBy(way, text, at, NOTHING);
  if (!found) return null;
  const end = withoutMarks(text, found.start, found.end);
  const value = text.slice(found.start, end);
  const signed = SIGNED.test(value);
  // Where it is kept: a program, and which one.
  if (GOES_ON.test(text.slice(end, end + 3)) && PROGRAM.test(value)) return null;
  // An entity of HTML, a name of something, and what else is in prose.
  if (/&#?\w+;?/.test(value) || OTHER.test(value)) return null;
  if (way === AFTER_WORDS && !signed && !BOTH.test(value)) return null;
  const told =
    way === ANSWER ||
    signed ||
    (way === FIRST_RANDOM &&
      /[:\uff1a] ?$/.test(text.slice(Math.max(0, found.start - 2), found.start))) ||
    IN_PRINT.test(text.slice(Math.max(0, found.start - 2), found.start));
  return { ...found, end, told };
}

/** Spanish has numbers of all kinds that are a "clave". */
const VARIOUS = /^clave$/i;

/** What English, German, French or Italian prose says of a password. */
function valueInProse(text: string, begin: number, end: number): Value | null {
  const name = text.slice(begin, end);
  // "Pass" is a verb too, and a verdict.
  if (/s$/i.test(name) || VARIOUS.test(name) || !PASSWORD_WORD.test(name)) return null;
  if (/[\w$@/=&?<]/.test(text.charAt(begin - 1))) return null;
  const said = /[ \u00a0]/.test(text.charAt(end)) && inProse(AFTER_WORDS, text, end);
  return said || (text.slice(end, end + 48).includes('\n') ? inProse(ANSWER, text, end) : null);
}

/** What prose says of a key or a token, without the mark that the sentence goes on with. */
function keySaid(text: string, begin: number, end: number): Value | null {
  const way = VARIOUS.test(text.slice(begin, end)) ? VARIOUS_SAID : KEY_SAID;
  const found = valueBy(way, text, end);
  return found && { ...found, end: withoutMarks(text, found.start, found.end) };
}

/** What is done with a password, or has to do with one, by a name of its own: no value. */
const DEED = /^(?:re-?set|chang|polic|manag|hash|field|protect|log-?in|auth|recover)/i;
/** What stands elsewhere than behind a sign. Right behind the word in prose it is told: "with the password …". */
function furtherOrTold(text: string, begin: number, end: number): Value | null {
  const found = valueFurther(text, begin, end);
  const told = found?.start === end + 1 ? valueInProse(text, begin, end) : null;
  return told?.told && told.start === end + 1 && !DEED.test(text.slice(end + 1, end + 9))
    ? told
    : found;
}

/** How far a digit is looked for. */
const NEAR = 120;
/** Is there a digit in the rest of the line, in one direction? Sentences mostly have none, and values do. */
function hasDigit(text: string, at: number, step: 1 | -1): boolean {
  for (let i = at + step; Math.abs(i - at) < NEAR; i += step) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    // The end of the line, or of the text.
    if (!(code > 31)) return false;
  }
  return false;
}

/** What somebody uses as that whose name begins at `begin`. */
function valueBefore(text: string, begin: number, end: number): Value | null {
  if (text.charCodeAt(begin - 1) !== 32 || OF_NAME.test(text.slice(end, end + 8))) return null;
  if (!hasDigit(text, begin, -1)) return null;
  const from = Math.max(0, begin - AS_REACH);
  const found = AS_BEFORE.exec(text.slice(from, begin));
  if (!found) return null;
  const last = from + found.index;
  let start = last;
  for (; start > 0 && start > last - SPOKEN; start--) {
    const code = text.charCodeAt(start - 1);
    if (!(code > 32 && code < 127) || '"\'\x60(>'.includes(text.charAt(start - 1))) break;
  }
  const value = text.slice(start, last);
  if (!WITH_DIGIT.test(value) || OTHER.test(value)) return null;
  return { start, end: last, quoted: true, loose: true, told: SIGNED.test(value) };
}

/** The end of what lies in `[start, end)`, without the marks that end a sentence, a quotation or a list. */
function withoutMarks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && '.,;:)]}"\'`*'.includes(text.charAt(last - 1))) last--;
  return last;
}

const MINE = new RegExp(`\\b(?:${OWNED}) $`, 'i');

/**
 * Finds the value of a name where the parser of assignments has found none.
 * @param foreign the name is no identifier. @param isSecret whether the name speaks of one.
 */
export function valueElsewhere(
  text: string,
  begin: number,
  end: number,
  foreign: Foreign | null,
  isSecret: boolean,
): Value | null {
  // Most names are followed by something else, or are none of a secret.
  const next = text.charCodeAt(end);
  const mine =
    isSecret ||
    text.startsWith('_KEY', end - 4) ||
    (end - begin === 3 && MINE.test(text.slice(Math.max(0, begin - 12), begin)));
  if (!foreign && (!mine || (next < 0x2000 && !FOLLOWS.has(next)))) return null;
  const below =
    foreign &&
    (valuesBelow(text, begin, end) ??
      valuesInRows(text, begin, end) ??
      // In the next element, as behind any name.
      (next === 60 ? valueFurther(text, begin, end) : null));
  if (below) return below;
  const all = valueSaid(text, begin, end, foreign !== null);
  const said =
    all && all.end - all.start >= SHORT && !CALL.test(text.slice(all.start, all.end)) ? all : null;
  if (!foreign)
    return (
      said ??
      (all ? null : furtherOrTold(text, begin, end)) ??
      valueInProse(text, begin, end) ??
      (isSecret && next === 32 && hasDigit(text, end, 1) ? keySaid(text, begin, end) : null) ??
      valueBefore(text, begin, end)
    );
  // What is written in code too needs a sign.
  if (foreign.inCode) return said ? { ...said, told: next === 32 } : valueInProse(text, begin, end);
  return said && !said.loose
    ? said
    : (inProse(FIRST_RANDOM, text, end) ?? said ?? valueBefore(text, begin, end));
}
