/** What one pass over a value tells of how it was made. */
export interface Profile {
  /** How many of lower case, upper case, digit and other occur. */
  readonly classes: number;
  readonly digits: number;
  readonly letters: number;
  /** Neighbouring letters of one word, and how many of these pairs are familiar from words. */
  readonly pairs: number;
  readonly familiar: number;
  /** Length of the longest sequence of familiar pairs. */
  readonly streak: number;
  /** A third of it is runs as in `aaaaaa`, `abcdef`, `987654` and `a1b2c3d4`: fewer come by chance. */
  readonly regular: boolean;
  /** Runs of what people write over a secret: `xxxx`, `****`, `....`. */
  readonly masked: boolean;
  /** Has characters that keys do not have, as references and code do. */
  readonly special: boolean;
  readonly distinct: number;
  /** How often a letter and a digit are side by side. */
  readonly breaks: number;
  /** Its letters are hexadecimal digits, most of them in a long value: their pairs are familiar by chance. */
  readonly hex: boolean;
}

/**
 * Tells words from random characters. Each row is a letter, each bit of it a letter that often
 * follows: the 230 most frequent pairs, a third of all, make up 94% of the pairs of English prose and
 * identifiers (counted over 9 million pairs of package documentation) and 34% of those of random
 * letters.
 */
const PAIRS =
  'cfp72 pp1t 16kcx shsp jcbjz pn3l mnps 10vm9 1tz7j 5ma8 7k b3bq1 6t5f b41vh 4yctq 178r5 mh34 b6dml b3zit b6vth koja cup 5z81 bxts 188w cn4';

/** What people write over a secret: `x * . # ?` and bullets. Base64url has runs of `_` and `-` too. */
const isMask = (code: number): boolean =>
  code === 120 ||
  code === 42 ||
  code === 46 ||
  code === 35 ||
  code === 63 ||
  code === 183 ||
  code === 8226;

const SEQUENCE = 6;
const INTERLEAVED = 8;

let rows: Int32Array | undefined;

/** Do words often have these two lower-case letters side by side? Given as char codes. */
export function isFamiliar(a: number, b: number): boolean {
  rows ??= Int32Array.from(PAIRS.split(' '), (row) => Number.parseInt(row, 36));
  return (((rows[a - 97] as number) >> (b - 97)) & 1) === 1;
}

const seen = new Uint32Array(8);

/** Looks at a value once. Takes some nanoseconds for each code unit. */
export function profile(value: string): Profile {
  seen.fill(0);
  let [lower, upper, digits, other, pairs, familiar, streak, longest] = [0, 0, 0, 0, 0, 0, 0, 0];
  // In a long value four come by chance.
  const mask = value.length > 40 ? 6 : 4;
  let [run, woven, same] = [1, 2, 1];
  let [lastStep, runs, masked, special, beyondF, breaks] = [9, 0, false, false, 0, 0];
  // The previous character and the one before it, letters folded to lower case.
  let [a, aa, last, lastIsLower] = [0, 0, 0, false];
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const folded = code >= 65 && code <= 90 ? code + 32 : code;
    const isLower = code >= 97 && code <= 122;
    const isLetter = folded >= 97 && folded <= 122;
    const isDigit = code >= 48 && code <= 57;
    seen[(folded >> 5) & 7] = (seen[(folded >> 5) & 7] as number) | (1 << (folded & 31));
    if (folded > 102 && isLetter) beyondF++;
    if (isLower) lower++;
    else if (isLetter) upper++;
    else if (isDigit) digits++;
    else {
      other++;
      // Not one of: + - / = _ ~
      if (code !== 43 && code !== 45 && code !== 47 && code !== 61 && code !== 95 && code !== 126)
        special = true;
    }

    // "aB" begins a new word; "Ab" is one.
    if (isLetter && a >= 97 && a <= 122 && (isLower || !lastIsLower)) {
      pairs++;
      if (isFamiliar(a, folded)) {
        familiar++;
        streak++;
        if (streak > longest) longest = streak;
      } else streak = 0;
    } else streak = 0;

    if (isLetter ? a >= 48 && a <= 57 : isDigit && a >= 97 && a <= 122) breaks++;

    // 9 is followed by 0, as on a keyboard.
    const step = a === 57 && code === 48 ? 1 : folded - a;
    const steady = step >= -1 && step <= 1 && (isLetter || isDigit);
    run = steady ? (step === lastStep ? run + 1 : 2) : 1;
    const apart = folded - aa;
    woven = (apart === 1 || apart === -1) && (isLetter || isDigit) ? woven + 1 : 2;
    // The whole of a run counts once it is one, and each character after.
    if (run >= SEQUENCE) runs += run === SEQUENCE ? SEQUENCE : 1;
    else if (woven >= INTERLEAVED) runs += woven === INTERLEAVED ? INTERLEAVED : 1;
    same = code === last ? same + 1 : 1;
    if (same >= mask && isMask(folded)) masked = true;
    lastStep = step;
    last = code;
    lastIsLower = isLower;
    aa = a;
    a = folded;
  }
  let distinct = 0;
  for (let bits of seen) for (; bits !== 0; bits &= bits - 1) distinct++;
  const letters = lower + upper;
  const classes = +(lower > 0) + +(upper > 0) + +(digits > 0) + +(other > 0);
  return {
    classes,
    digits,
    letters,
    pairs,
    familiar,
    streak: longest,
    regular: runs * 3 > value.length,
    masked,
    special,
    distinct,
    breaks,
    hex: beyondF * (value.length < 32 ? 99 : 3) < letters,
  };
}

/**
 * Does it read as words: at least `least` pairs of letters, and this share of them familiar? Words have
 * digits at an end, random strings all over.
 */
export function reads(about: Profile, least: number, share: number): boolean {
  const { pairs, familiar, letters, breaks, hex } = about;
  if (hex || (breaks > 3 && breaks * 5 > letters)) return false;
  return pairs >= least && familiar >= pairs * share;
}

/** Is most of it words, and one of four letters or more among them? Short runs are an accident. */
export function isWords(profile: Profile): boolean {
  const { streak, familiar, letters } = profile;
  return streak >= 3 && familiar * 2 >= letters && reads(profile, 3, 0.62);
}

/** Shannon entropy (1948) in bits for each character, by the text's own frequencies. */
export function entropy(text: string): number {
  const counts = new Uint16Array(128);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) & 127;
    counts[code] = (counts[code] as number) + 1;
  }
  let bits = 0;
  for (const count of counts) {
    if (count > 0) bits -= (count / text.length) * Math.log2(count / text.length);
  }
  return bits;
}
