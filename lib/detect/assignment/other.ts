import { lineStart } from './columns';
import type { Assigned } from './owner';

/** What stands where a value could, and its place or its name tell to be something else. */

/** The end of a line in a text that is percent-encoded, and the formats of C. */
const FORMAT = /%%?0[AD]|%\.\d+s/;
/**
 * A list of arguments, a parameter of an address, formatted text as Perl's manuals have it, a word in brackets and the next
 * field, and a word joined with the name of a standard, as in `PKCS#12-Datei`.
 */
const WRITTEN = /^(?:\w+\(\w+,|[?&]\w+=|[A-Z]<.*>|\(\w+\):|[A-Z]{3,8}#\d{1,2}-[a-z]+$)/;
/** Of this many characters a line of base64 has at least. */
const BASE64 = /^[\w+/=]{40,}$/;
/** What OpenPGP calls a key by that releases are signed with; what signs tokens or cookies has none. */
const FINGERPRINT = /^(?=.*[A-F])[\dA-F]{40}$/;
const SIGNS = /^(?!.*\b(?:jwt|jws|hmac|cookie|session|token|webhook|secret)).*\bsign(?:ing ?)?key$/;
const TARGET = /^[a-z\d]+(?:-[a-z\d]+)+$/;
const COMMIT = /^[\da-f]{40}$/;
/** A letter of another language goes on with the word. */
const GOES_ON = /[\u00c0-\u024f\u0370-\u052f]/;

/** Letters and digits alone, in one case. */
const flat = (name: string): string => name.replace(/[\W_]+/g, '').toLowerCase();

/** Is it something else than a secret by what stands around it, or by what it has of its name? */
export function isOther({ text, begin, name, words, content, value }: Assigned): boolean {
  const end = begin + name.length;
  const below = text.slice(end, value.start).includes('\n');
  if (WRITTEN.test(content)) return true;
  // A name that is spelt in another way, as labels in TeX are.
  if (name.length > 7 && flat(name) === flat(content)) return true;
  if (FINGERPRINT.test(content) && SIGNS.test(words.join(' '))) return true;
  // What a file's name ends with, and something that is called: `make -f build.mk all-x86`.
  if (text[begin - 1] === '.' && text[end] === ' ' && TARGET.test(content)) return true;
  if (text[begin - 1] === '/') {
    // A package and its commit, or two files of a list.
    if (text[end] === ' ' ? COMMIT.test(content) : below && content.includes('/')) return true;
  }
  if (!value.loose && !value.told) return false;
  if (FORMAT.test(content)) return true;
  if (GOES_ON.test(text.charAt(value.end))) return true;
  // A report that is named behind a sentence.
  if (name.endsWith('.') && '[('.includes(text[value.start - 1] ?? ' ')) return true;
  // The next word of a list that is sorted.
  if (below && name.length > 7 && content.startsWith(name.slice(0, 5))) return true;
  const start = lineStart(text, begin, 120);
  return start >= 0 && value.start > end && BASE64.test(text.slice(start, end));
}
