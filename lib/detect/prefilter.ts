import { often } from './beyond';
import { isLower } from './boundary';
import { familiarPairs } from './checks/profile';
import { SHORTEST } from './literals';

/**
 * Finds every occurrence of several hundred literals in one pass. Most rules of most texts never
 * run because of it.
 *
 * Of each literal, the three characters in a row are chosen that are rarest in text. A window of four
 * slides over the text by two, so that any three lie in it either in front or at its end: both have
 * its middle pair, by which a table tells what may stand before it and what behind it. Nothing
 * depends on the step before, which is what makes it faster than jumping as far as a table allows (Wu
 * and Manber's way): that has to wait for each jump, and with this many short literals jumps are short.
 *
 * A copy in bytes (`TextEncoder`) would be read twice as fast, but Chromium takes longer to make one than
 * that saves: measured, Node became a tenth faster and Chromium a tenth slower.
 *
 * Tables go by the low bits of code units. Texts beyond ASCII thus meet a few more comparisons and
 * never a wrong answer, because the comparison is of whole characters.
 */

export interface Literal {
  /** {@link SHORTEST} characters or more. */
  readonly text: string;
  /** Matches upper and lower case of ASCII letters; those of `text` are lower case then. */
  readonly fold: boolean;
}

/** @param at first code unit of the occurrence. @param index of the literal in the list. */
export type OnHit = (at: number, index: number) => void;

/** Searches `text` for literals that begin in `[from, to)`, roughly in the order of the text. */
export type Prefilter = (text: string, from: number, to: number, onHit: OnHit) => void;

/** Where the table has what may stand before a pair of characters; what may stand behind it comes next. */
const pair = (a: number, b: number): number => ((a & 127) << 1) | ((b & 127) << 8);

/** Where the chain of three characters begins; the case of the first makes no difference. */
const mix = (a: number, b: number, c: number): number =>
  (b & 255) ^ ((c & 255) << 8) ^ ((a & 31) << 10) ^ ((a & 31) << 3);

/** The other case of an ASCII letter; any other character is its own. */
const otherCase = (code: number): number => (isLower(code) ? code - 32 : code);

/** The most frequent characters of code and prose, the most frequent first; they make up four fifths of it. */
const OFTEN = ' etoinrsalcdpumh.g/f';

/** How often each ASCII character occurs: 1 for all that are rare. */
function ratesOf(): Uint8Array {
  const rates = new Uint8Array(128).fill(1);
  for (let i = 0; i < OFTEN.length; i++) rates[OFTEN.charCodeAt(i)] = OFTEN.length - i;
  return rates;
}

/** What {@link often} lists. */
const threes = new Set<number>();

/** Where those three characters of a literal end that are rarest in text. All of them come here before any text is looked at. */
function rarest(text: string, rates: Uint8Array, familiar: Uint8Array): number {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  let before = least;
  let a = text.charCodeAt(0);
  for (let end = 1; end < text.length; end++) {
    const b = text.charCodeAt(end);
    // Most pairs that are common are letters that words often have together.
    const words = a > 96 && b > 96 && familiar[((a & 31) << 5) | (b & 31)] === 1 ? 4 : 1;
    const after = (rates[a] ?? 1) * (rates[b] ?? 1) * words;
    let rate = before * after;
    if (often && rate < least && threes.has(mix(text.charCodeAt(end - 2), a, b))) rate *= 5000;
    if (rate < least) {
      least = rate;
      found = end;
    }
    before = after;
    a = b;
  }
  return found;
}

/** One letter or digit again and again: no key begins behind another of them. */
const RUN = /^(\w)\1+$/;

/** Literals compiled between two chances for something else to have its turn. */
const AT_ONCE = 300;

/** Compiles a list of literals, step by step; several hundred take some ms the first time, later well below one. */
export function* building(literals: readonly Literal[]): Generator<void, Prefilter> {
  /** For each pair, bits of the characters that may stand before it, then of those that may stand behind it. */
  const beside = new Int32Array(32_768);
  const allow = (at: number, code: number): void => {
    beside[at] = (beside[at] as number) | (1 << (code & 31));
  };
  /** First entry of the chain of what may have three characters, plus one. The chains are columns of one table. */
  const head = new Uint16Array(65_536);
  const next: number[] = [];
  const owner: number[] = [];
  const offset: number[] = [];
  /** One more character of the literal, which most other texts have not: where, and its low bits. */
  const where: number[] = [];
  const which: number[] = [];
  /** 1 for each literal that is one letter again and again. */
  const runs = often === undefined ? undefined : new Uint8Array(literals.length);
  const rates = ratesOf();
  const familiar = familiarPairs();
  let longest = 0;
  for (let i = 0; often && i < often.length; i += 3)
    threes.add(mix(often.charCodeAt(i), often.charCodeAt(i + 1), often.charCodeAt(i + 2)));
  let entries = 0;

  /** Adds the three characters `a`, `b` and `c`, of which the last is at `end`. */
  const put = (index: number, text: string, end: number, a: number, b: number, c: number): void => {
    allow(pair(a, b) + 1, c);
    allow(pair(b, c), a);
    const three = mix(a, b, c);
    const more = end > 2 ? -3 : Math.min(text.length - SHORTEST, 1);
    owner[entries] = index;
    offset[entries] = end;
    where[entries] = more;
    which[entries] = text.charCodeAt(end + more) & 31;
    next[entries] = head[three] as number;
    head[three] = ++entries;
  };
  for (let index = 0; index < literals.length; index++) {
    if (index % AT_ONCE === 0) yield;
    const { text, fold } = literals[index] as Literal;
    const end = rarest(text, rates, familiar);
    const a = text.charCodeAt(end - 2);
    const b = text.charCodeAt(end - 1);
    const c = text.charCodeAt(end);
    longest = Math.max(longest, text.length);
    if (runs && RUN.test(text)) runs[index] = 1;
    put(index, text, end, a, b, c);
    if (!fold) continue;
    // Every combination of cases of two characters in a row: that of the third makes no difference anywhere.
    for (let y = b; y >= otherCase(b); y -= 32) {
      for (let x = a; x >= otherCase(a); x -= 32) allow(pair(x, y) + 1, c);
      for (let z = c; z >= otherCase(c); z -= 32)
        if (y !== b || z !== c) put(index, text, end, a, y, z);
    }
  }

  /**
   * Passes what no literal has. A function of its own, though it has one caller: engines make a small one fast
   * within the first ms of a long text, and one that all of detection is called from only after tens of them.
   * @returns the first place from `i` on where a window begins that may have a literal's three characters, or
   *   one from `last` on.
   */
  const pass = (text: string, i: number, last: number): number => {
    let before = text.charCodeAt(i);
    let a = text.charCodeAt(i + 1);
    for (; i < last; i += 2) {
      const b = text.charCodeAt(i + 2);
      const c = text.charCodeAt(i + 3);
      const at = pair(a, b);
      // A shift goes by the low five bits.
      if ((((beside[at] as number) >>> before) | ((beside[at + 1] as number) >>> c)) & 1) break;
      // To read a code unit is most of the work, so each is read once.
      before = b;
      a = c;
    }
    return i;
  };

  // Indexes of the tables are in range by construction.
  /** Tells of the literals whose three characters end at `i`, if they begin in `[from, to)`. */
  const look = (text: string, i: number, from: number, to: number, onHit: OnHit): void => {
    const three = mix(text.charCodeAt(i - 2), text.charCodeAt(i - 1), text.charCodeAt(i));
    for (let entry = head[three] as number; entry-- !== 0; entry = next[entry] as number) {
      if ((text.charCodeAt(i + (where[entry] as number)) ^ (which[entry] as number)) & 31) continue;
      const index = owner[entry] as number;
      const at = i - (offset[entry] as number);
      // In a run of one letter only the first can begin a key, and a megabyte of zeros in base64 is such a run.
      if (runs?.[index] && text.charCodeAt(at - 1) === text.charCodeAt(at)) continue;
      if (at >= from && at < to && occurs(text, at, literals[index] as Literal)) onHit(at, index);
    }
  };

  return (text, from, to, onHit) => {
    const end = Math.min(to + longest, text.length);
    let i = pass(text, from, end - 3);
    for (; i < end - 3; i = pass(text, i + 2, end - 3)) {
      look(text, i + 2, from, to, onHit);
      look(text, i + 3, from, to, onHit);
    }
    for (i += 2; i < end; i++) look(text, i, from, to, onHit);
  };
}

/** From the end: literals that share a window mostly share what comes before it too. */
function occurs(text: string, at: number, { text: literal, fold }: Literal): boolean {
  for (let i = literal.length - 1; i >= 0; i--) {
    const wanted = literal.charCodeAt(i);
    const code = text.charCodeAt(at + i);
    if (code !== wanted && !(fold && isLower(wanted) && code === wanted - 32)) return false;
  }
  return true;
}
