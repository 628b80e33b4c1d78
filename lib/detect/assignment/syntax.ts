import { said } from '../beyond';
import type { Value } from '../types';

/**
 * Where the value of an assignment lies.
 *
 * Written by hand because it runs at every "key" of a text. Linear on any text: what could be the
 * sign of an assignment ends an unquoted value, so no value is read for two names; a quoted value
 * ends with its first white space or after {@link LONGEST} code units.
 */

const LONGEST = 1200;
const MAX_SPACES = 30;

const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

/** How long the quotation mark at `at` is, written out or escaped; 0 if there is none. */
function quoteLength(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (isQuote(c)) return 1;
  if (c === 92) {
    let end = at + 1;
    while (end < at + 3 && text.charCodeAt(end) === 92) end++;
    if (isQuote(text.charCodeAt(end))) return end + 1 - at;
    return text.startsWith('u0022', at + 1) ? 6 : 0;
  }
  if (c === 37) return text[at + 1] === '2' && '27'.includes(text[at + 2] ?? '-') ? 3 : 0;
  if (c !== 38) return 0;
  if (text.startsWith('&quot;', at)) return 6;
  return text.startsWith('&#34;', at) || text.startsWith('&#39;', at) ? 5 : 0;
}

/** Opens or closes a quotation in print: “ ” „ ‘ ’ ‚ « » 「 『. */
const isSmart = (code: number): boolean =>
  (code >= 0x2018 && code <= 0x201e) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x300c ||
  code === 0x300e;

/** Spaces (those that do not break too), tabs, and the asterisks that Markdown sets names in. */
function skipSpaces(text: string, at: number): number {
  const limit = at + MAX_SPACES;
  for (let i = at; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c !== 32 && c !== 9 && c !== 42 && c !== 0xa0 && c !== 0x202f) return i;
  }
  return limit;
}

/**
 * Finds the value assigned to the name in `[begin, end)` of the text.
 * @returns where the value lies, without its quotation marks; `null` if nothing is assigned, or code.
 */
export function valueAfter(text: string, begin: number, end: number): Value | null {
  let at = end;
  // Whatever closes a quoted name, a subscript or a call: `"`, `”`, `']`, `")`.
  for (let i = 0; i < 3; i++) {
    const c = text.charCodeAt(at);
    const length = c === 93 || c === 41 || (said && isSmart(c)) ? 1 : quoteLength(text, at);
    if (length === 0) break;
    at += length;
  }
  // {"name": "…", "value": "…"}, as HAR, container definitions and Terraform have it.
  const after = text.charCodeAt(at);
  const listed = (after === 44 || after === 10 || after === 13) && valueFrom(text, at);
  if (listed) at = VALUE.lastIndex;
  const spaced = skipSpaces(text, at);
  const sign = signLength(text, spaced);
  // One of many parts between colons, as in a resource name of AWS.
  if (
    sign === 1 &&
    text[spaced] === ':' &&
    text[begin - 1] === ':' &&
    !/\s/.test(text[at + 1] ?? '')
  )
    return null;
  if (!listed) at = sign > 0 ? spaced + sign : beginUnsigned(text, begin, end, at, spaced);
  if (at < 0) return null;
  at = skipSpaces(text, at);
  // An object whose value is the value: the state of Terraform.
  if (text.charCodeAt(at) === 123 && valueFrom(text, at + 1)) at = VALUE.lastIndex;
  if (isSmart(text.charCodeAt(at))) {
    const value = bare(text, skipSpaces(text, at + 1));
    return value && { ...value, quoted: true };
  }
  const open = quoteLength(text, at);
  if (open > 0) {
    const value = quoted(text, at + open, text.slice(at, at + open));
    // The name of the next one, in JSON.
    return value && sign === 0 && text[value.end + open] === ':' ? null : value;
  }
  // A letter before the quotation mark: b"…", r'…'.
  if (quoteLength(text, at + 1) === 1 && /[bru]/.test(text.charAt(at))) {
    return quoted(text, at + 2, text.charAt(at + 1));
  }
  // Says how the rest is to be read: Laravel's APP_KEY.
  return bare(text, text.startsWith('base64:', at) ? at + 7 : at);
}

/**
 * Where a value begins that no sign stands before.
 * @param closed where the name in `[begin, end)` ends, with what closes it. @param spaced the same with spaces.
 * @returns -1 if there is none.
 */
function beginUnsigned(
  text: string,
  begin: number,
  end: number,
  closed: number,
  spaced: number,
): number {
  if (closed > end) {
    // <add key="Password" value="…"
    if (text.startsWith('value=', spaced)) return spaced + 6;
    if (text[spaced] === ',') return spaced + 1;
  }
  // <password>…
  if (text[end] === '>' && text[begin - 1] === '<') return end + 1;
  // --password …; and machine … login … password …, as in .netrc
  const follows =
    text.startsWith('--', begin) || (end - begin === 'password'.length && afterLogin(text, begin));
  return spaced > closed && follows ? spaced : -1;
}

/** Does a login stand before it, and whose it is? */
const LOGIN = /\blogin[ \t]{1,9}[^\s"'`<]{1,80}\s{1,12}$/;
const afterLogin = (text: string, at: number): boolean =>
  LOGIN.test(text.slice(Math.max(0, at - 110), at));

const VALUE =
  /,?\s{1,40}(?:[+>]\s{1,40})?(?:- )?\\{0,3}["']?value\\{0,3}["']?\s{0,3}[:=]\s?|,\\{0,3}["']value\\{0,3}["']:/iy;

/** Does {@link VALUE} stand at `at`? It ends at its `lastIndex`. */
function valueFrom(text: string, at: number): boolean {
  VALUE.lastIndex = at;
  return VALUE.test(text);
}

const TYPE = /\s?[Ss]tr(?:ing)?\s?=(?!=)/y;

/** Length of `=`, `:`, `:=`, `=>`, `?=`, `||`, `??`, `%3D`, `: string =`; 0 if there is none. */
function signLength(text: string, at: number): number {
  const c = text[at];
  const next = text[at + 1];
  switch (c) {
    case '：':
      return 1;
    case '=':
      return next === '=' ? 0 : next === '>' ? 2 : 1;
    case ':': {
      if (next === ':') return 0;
      if (next === '=') return 2;
      if (next !== ' ' && next !== 's' && next !== 'S') return 1;
      TYPE.lastIndex = at + 1;
      return 1 + (TYPE.exec(text)?.[0].length ?? 0);
    }
    case '|':
      return next === '|' ? 2 : 0;
    case '?':
      return next === '=' || next === ':' ? 2 : next === '?' ? (text[at + 2] === '=' ? 3 : 2) : 0;
    case '%':
      // %3D and %3A
      return next === '3' && 'ADad'.includes(text.charAt(at + 2) || '-') ? 3 : 0;
    default:
      return 0;
  }
}

/** What stands between quotation marks: no white space, which a sentence has, and no mark of any kind. */
const QUOTED = new RegExp(`(?:[^ \\t-\\r"'\x60\\\\]|\\\\[^]){0,${LONGEST}}`, 'y');

function quoted(text: string, start: number, quote: string): Value | null {
  let end = start;
  if (quote.length === 1) {
    QUOTED.lastIndex = start;
    QUOTED.test(text);
    end = QUOTED.lastIndex;
  } else {
    // The mark begins with what is no mark by itself.
    while (!text.startsWith(quote, end)) {
      const c = text.charCodeAt(end);
      if (end - start > LONGEST || !(c > 32) || isQuote(c)) return null;
      end += c === 92 ? 2 : 1;
    }
  }
  return text.startsWith(quote, end) ? { start, end, quoted: true } : null;
}

/**
 * An unquoted value: up to white space, the colour of a terminal, quotes, brackets, and every sign of an assignment,
 * or one of these percent-encoded. From U+2000 on there are dashes, quotes, ellipses, and scripts without spaces.
 */
const BARE = new RegExp(
  `(?:[^\\0- "'\x60,;&<>(){}[\\]|\\\\=:?%\\u00a0\\u00bb\\u2000-\\uffff]|%(?!2[0267]|3[adAD])){0,${LONGEST}}`,
  'y',
);
const ENDS = /[\0- "'`,;&<>(){}[\]|\\=:?\u00a0\u00bb\u2000-\uffff]|$/y;

function bare(text: string, start: number): Value | null {
  BARE.lastIndex = start;
  BARE.test(text);
  let end = BARE.lastIndex;
  if (end === start + LONGEST && end < text.length) return null;
  const next = text.charCodeAt(end);
  // The padding of base64, or one more assignment.
  if (next === 61) {
    end += text.charCodeAt(end + 1) === 61 ? 2 : 1;
    ENDS.lastIndex = end;
    if (!ENDS.test(text)) return null;
  }
  // A call, an index, a template, a path of names: code, and no value.
  if (next === 40 || next === 91 || next === 123) return null;
  if (next === 58 && end + 1 < text.length && !/\s/.test(text.charAt(end + 1))) return null;
  while (end > start && (text[end - 1] === '.' || text[end - 1] === '*')) end--;
  return { start, end, quoted: false };
}
