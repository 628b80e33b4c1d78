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

/** What people write over a secret, bullets at the end. Base64url has runs of `_` and `-` too. */
const MASKS = 'x*.#?\u00b7\u2022';

const SEQUENCE = 6;
const INTERLEAVED = 8;

/** Says of a pair of letters whether words often have it; by five bits of each. */
const PAIR = new Uint8Array(1024);
/** What each ASCII character is. */
const KIND = new Uint8Array(128);
let filled = false;

/** Not before it is needed, since every script that has rules loads this; constants, since these are faster. */
function fill(): void {
  if (filled) return;
  filled = true;
  for (const [i, row] of PAIRS.split(' ').entries()) {
    const bits = Number.parseInt(row, 36);
    for (let j = 0; j < 26; j++) PAIR[((i + 1) << 5) | (j + 1)] = (bits >> j) & 1;
  }
  for (let code = 0; code < 128; code++) KIND[code] = kindOf(code);
}

/** For each pair of letters, by five bits of each, 1 if words often have it. */
export function familiarPairs(): Uint8Array {
  fill();
  return PAIR;
}

/** `UPPER` is also what has to be set to fold a letter to lower case. */
const [LOWER, LETTER, DIGIT, SPECIAL, BEYOND_F, UPPER] = [1, 2, 4, 8, 16, 32];

function kindOf(code: number): number {
  const letter = code | UPPER;
  if (letter >= 97 && letter <= 122)
    return LETTER | (code === letter ? LOWER : UPPER) | (letter > 102 ? BEYOND_F : 0);
  if (code >= 48 && code <= 57) return DIGIT;
  return '+-/=_~'.includes(String.fromCharCode(code)) ? 0 : SPECIAL;
}

/** In which call a character occurred last, by its low eight bits: so there is nothing to clear, or to count at the end. */
const seen = new Int32Array(256);
let calls = 0;

/** Looks at a value once. Takes some nanoseconds for each code unit. */
export function profile(value: string): Profile {
  fill();
  calls = (calls + 1) | 0;
  let distinct = 0;
  let letters = 0;
  let digits = 0;
  let all = 0;
  let beyondF = 0;
  let breaks = 0;
  let pairs = 0;
  let familiar = 0;
  let streak = 0;
  let longest = 0;
  // In a long value four come by chance.
  const mask = value.length > 40 ? 6 : 4;
  let same = 1;
  let masked = false;
  /** How often a character is the same as, or next to, the one before it or the last but one. */
  let near = 0;
  // The previous character and the one before it, letters folded to lower case; what the previous one is.
  let a = 0;
  let aa = 0;
  let last = 0;
  let was = 0;
  // What is random has no pattern to guess, so nothing that is decided anew at every other character is a branch.
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = code < 128 ? (KIND[code] as number) : SPECIAL;
    const folded = code | (kind & UPPER);
    distinct += +(seen[folded & 255] !== calls);
    seen[folded & 255] = calls;
    all |= kind;
    const isLetter = (kind >> 1) & 1;
    const isDigit = (kind >> 2) & 1;
    letters += isLetter;
    digits += isDigit;
    beyondF += (kind >> 4) & 1;

    // "aB" begins a new word; "Ab" is one.
    const pair = isLetter & (was >> 1) & (kind | ~was);
    const known = pair & (PAIR[((a & 31) << 5) | (folded & 31)] as number);
    pairs += pair;
    familiar += known;
    streak = (streak + 1) & -known;
    if (streak > longest) longest = streak;
    breaks += (isLetter & (was >> 2)) | (isDigit & (was >> 1));

    if (isStep(folded - a)) near++;
    if (isNext(folded - aa)) near++;
    if (code !== last) same = 1;
    else if (++same >= mask && MASKS.includes(String.fromCharCode(folded))) masked = true;
    last = code;
    was = kind;
    aa = a;
    a = folded;
  }
  const others = +(letters + digits < value.length);
  return {
    classes: (all & 1) + (all >> 5) + ((all >> 2) & 1) + others,
    digits,
    letters,
    pairs,
    familiar,
    streak: longest,
    // Of a run of six, four are near at least, and of one that is woven, six of eight.
    regular: near * 5 > value.length && isRegular(value),
    masked,
    special: (all & SPECIAL) !== 0,
    distinct,
    breaks,
    hex: beyondF * (value.length < 32 ? 99 : 3) < letters,
  };
}

/** Is a third of it runs? Few values come here. */
function isRegular(value: string): boolean {
  const lower = value.toLowerCase();
  let run = 1;
  let woven = 2;
  let lastStep = 9;
  let runs = 0;
  let a = 0;
  let aa = 0;
  for (let i = 0; i < value.length; i++) {
    const code = lower.charCodeAt(i);
    const counts = (KIND[code] as number) & (LETTER | DIGIT);
    // 9 is followed by 0, as on a keyboard.
    const step = a === 57 && code === 48 ? 1 : code - a;
    run = counts && isStep(step) ? (step === lastStep ? run + 1 : 2) : 1;
    woven = counts && isNext(code - aa) ? woven + 1 : 2;
    // The whole of a run counts once it is one, and each character after.
    if (run >= SEQUENCE) runs += run === SEQUENCE ? SEQUENCE : 1;
    else if (woven >= INTERLEAVED) runs += woven === INTERLEAVED ? INTERLEAVED : 1;
    lastStep = step;
    aa = a;
    a = code;
  }
  return runs * 3 > value.length;
}

/** To the same character, the next or the one before. */
const isStep = (step: number): boolean => Math.abs(step) < 2;
const isNext = (step: number): boolean => Math.abs(step) === 1;

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
