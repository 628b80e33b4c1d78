import { entropy, isWords, type Profile, profile, reads } from '../checks/profile';
import { isStock } from '../checks/stock';
import { isPlaceholder } from '../placeholders';
import type { Confidence } from '../types';
import type { About } from './name';

/**
 * Numbers, dates, versions, colours, hosts with a port, hashes with a label or of passwords, what is encrypted
 * (`ENC[…]`, `EJ[…]`), paths,
 * addresses, calls, patterns.
 */
const OTHER =
  /^(?:[\d\s:.,TZ+/-]+|v?(?:\d+:)?\d+\.\d+[\w.+~-]*|#[\da-f]{3,8}|sha(?:1|256|384|512)[-:].*|data:.*|(?:enc(?:rypted)?|sealed)[:[].*|[a-z]{2,9}\[.*\]|.*\+\\+|[\w-]+\$\d+[$:].*|\*[\da-f]{40}|(?:file|git|arn|urn)[:@].*|(?:\.{0,2}|~|[A-Za-z]:\\?)[\\/][^=]*|[\w/-]+\/[\w/.-]+\.[a-z]{2,4}|[^@\s]+@[\w-]+\.[\w.]+|(?:[\w-]+\.)+[a-z]{2,}:\d+|[a-z_$][\w.$]*\([^#%^@!]*|.*\w\[\w*\].*|.*:\/\/.*|[/^].*[/$][gimsuy]*)$/i;
/** Where a token in the sense of a coin is: on Ethereum or Solana. */
const ADDRESS = /^(?:0x.*|[1-9A-HJ-NP-Za-km-z]{43,44})$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const HASH = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
const TAGGED = /-[\da-f]{40,}$/;
/** The public half of a pair: a point of P-256, not compressed (SEC 1, 2.3.3: 0x04 and two coordinates). */
const POINT = /^B[A-P][\w+/-]{85}=?$/;
/** A name of something in the program: words joined by humps, dots, hyphens. */
const NAME = /^[@.#$]?[A-Za-z_][\w$]*(?:[-./][\w$]+)*\.?$/;

/**
 * Judges the value of an assignment by how it is built: length, classes of characters, entropy, and
 * whether its letters read as words.
 * @returns `likely` if it is surely random, `possible` if a person could have chosen it as a secret,
 *   `null` for anything else.
 */
export function judgeValue(
  value: string,
  profile: Profile,
  quoted: boolean,
  { password, plain, vague }: About,
): Confidence | null {
  const { length } = value;
  const { classes, digits, pairs, breaks, hex } = profile;
  if (length > 256) return null;
  if (OTHER.test(value) || POINT.test(value) || /\s/.test(value)) return null;
  if (isPlaceholder(value, profile)) return null;
  if (HASH.test(value) || UUID.test(value)) return plain && !password ? 'likely' : null;
  const words = isWords(profile);
  const isName = NAME.test(value);
  if (digits === 0 && (isName || !password)) {
    const letters =
      length >= (password ? (/[a-z][A-Z]/.test(value) ? 12 : 16) : 20) &&
      pairs >= 6 &&
      !reads(profile, 6, 0.55);
    if (!letters) return null;
    // As mail providers make them for apps.
    if (password) return 'likely';
  }
  // Letters of one case alone would be a word of some language.
  if (classes < 2) return null;
  const random = !words && entropy(value) >= (length < 24 ? 2.9 : 3.2);

  // A person's own password may be shorter, with a sign or two in it.
  const enough = password ? (classes === 4 ? 10 : 12) : 16;
  const stock = password && isStock(value);
  // Of small letters and digits it has to be long, and no hash.
  const mixed = classes > (password && (length < 16 || hex || breaks < 4) ? 2 : 1);
  if (random && !stock && length >= enough && mixed) {
    // What a cache is called by: words, and a hash of what is in it.
    if (!plain && TAGGED.test(value)) return null;
    if (plain) return vague && value.startsWith('0x') ? null : 'likely';
    if (length < 20 || (classes < 3 && !(vague && length >= 32))) return null;
    return vague && !ADDRESS.test(value) ? 'likely' : 'possible';
  }
  if (!plain) return null;
  // Not quoted, it could be a variable; and words with a number are names far more often than secrets.
  if (isName && (words || (!quoted && length < 12))) return null;
  if (password) return classes >= 3 && (digits > 0 || !words) && !stock ? 'possible' : null;
  return random && length >= 10 ? 'possible' : null;
}

/**
 * A word or two with a number and a sign, as people make them up. `SHA256-hashed` and its like say how something is
 * done, `ISO-8859-5` is a standard; a host is no password either.
 */
const MADE_UP =
  /^(?=.*\d)(?![A-Za-z]{1,7}-?\d{1,3}[_-][A-Za-z-]+$|[A-Z]{2,8}[-_][\d_-]+$|[A-Z]{2,8}(?:-[A-Z\d]{2,8}){2,}!?$|[\w-]+(?:\.[A-Za-z][\w-]*)+$)[\w!#$%^&*+=@~?.-]{8,40}$/;

/** A program or a device, and which year or version it is of. */
const PROGRAM =
  /^(?:excel|office|word|outlook|windows|server|chrome|firefox|python|java|node|android|iphone|ipad|ios|macos|galaxy|pixel|xbox|debian|ubuntu|keepass|lastpass|bitwarden)[\d.-]+$/i;

/** A sign that names of programs, versions and files have none of. */
export const SIGNED = /[!#$%*@^+~]/;

/** Has somebody chosen it as a password? For places that say that it is one, where words are none that stand for it. */
export function isMadeUp(content: string): boolean {
  if (!MADE_UP.test(content) || PROGRAM.test(content)) return false;
  const about = profile(content);
  return about.classes > 2 && !isPlaceholder(content, { ...about, pairs: 0 }) && !isStock(content);
}

/**
 * Two long words, a number and a sign. They read as words, as what stands for a value does, and people choose such
 * passwords: so it is one where a password has to stand, unless it speaks of itself.
 */
export const isOfWords = (value: string): boolean =>
  (SIGNED.test(value) || value.includes('?')) &&
  !/pass|pwd|secret|token|key/i.test(value) &&
  isMadeUp(value);
