import { isLower } from './boundary';
import { isFamiliar } from './checks/profile';

/**
 * Finds every occurrence of several hundred literals in one pass. Most rules of most texts never
 * run because of it.
 *
 * Wu and Manber's algorithm ("A fast algorithm for multi-pattern searching", TR 94-17, University of
 * Arizona, 1994): a window of {@link WINDOW} characters slides over the text, and the block of two
 * characters at its end tells how far it may jump before any literal could fit. Only a block that
 * ends some literal's chosen characters leads to a comparison. A literal shorter than the window
 * lies at its end, with anything before it.
 *
 * Blocks are the low bytes of two code units. Texts beyond Latin-1 thus meet a few more comparisons
 * and never a wrong answer, because the comparison is of whole characters.
 */

const WINDOW = 4;
/** The shortest literal allowed: shorter ones would leave nothing to jump over. */
export const SHORTEST = WINDOW - 1;

export interface Literal {
  /** ASCII, {@link SHORTEST} characters or more. */
  readonly text: string;
  /** Matches upper and lower case; `text` is lower case then. */
  readonly fold: boolean;
}

/** @param at first code unit of the occurrence. @param index of the literal in the list. */
export type OnHit = (at: number, index: number) => void;

/** Searches `text` for literals that begin in `[from, to)`, roughly in the order of the text. */
export type Prefilter = (text: string, from: number, to: number, onHit: OnHit) => void;

const block = (a: number, b: number): number => (a & 255) | ((b & 255) << 8);

/** Set in the jump of a block that ends some literal's chosen characters. */
const STOP = 8;

/** Where the chain of a block and the character before it begins, whose case makes no difference. */
const mix = (before: number, key: number): number =>
  key ^ ((before & 31) << 10) ^ ((before & 31) << 3);

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

/** Pairs that are as rare as this need no better ones. */
const RARE = 60;

/**
 * Where in a literal the window ends: at the two pairs of characters that are rarest in text.
 * @param short the window may begin before the literal, where anything may stand.
 */
function rarest(text: string, short: boolean, rates: Uint8Array): number {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  const first = short ? SHORTEST : Math.min(WINDOW, text.length);
  let before = 0;
  for (let end = first - 2; end < text.length && least > RARE; end++) {
    const a = text.charCodeAt(end - 1);
    const b = text.charCodeAt(end);
    // Most pairs that are common are letters that words often have together.
    const often = isLower(a) && isLower(b) && isFamiliar(a, b) ? 3 : 1;
    const after = (rates[a] ?? 1) * (rates[b] ?? 1) * often;
    // The second pair stops the search, the first only slows it down.
    if (end > first - 2 && before + 2 * after < least) {
      least = before + 2 * after;
      found = end;
    }
    before = after;
  }
  return found;
}

/** Compiles a list of literals; for several hundred that takes some ms the first time, later well below one. */
export function prefilter(literals: readonly Literal[]): Prefilter {
  const shift = new Uint8Array(65_536).fill(WINDOW - 1);
  const limit = (key: number, jump: number): void => {
    if ((shift[key] as number) > jump) shift[key] = jump;
  };
  /** First entry of the chain of what may end with three characters, plus one. The chains are columns of one table. */
  const head = new Uint16Array(65_536);
  const next: number[] = [];
  const owner: number[] = [];
  const offset: number[] = [];
  /** Blocks that end what was chosen of a literal. */
  const ends = new Set<number>();
  /** What literals shorter than the window begin with. */
  const begins = new Set<number>();
  const rates = ratesOf();
  let longest = 0;

  for (const { text, fold } of literals) {
    if (text.length >= WINDOW) continue;
    const first = text.charCodeAt(0);
    for (const x of fold ? [first, otherCase(first)] : [first]) {
      begins.add(x);
      // Anything may stand before it.
      shift.fill(2, block(0, x), block(255, x) + 1);
    }
  }
  for (let index = 0; index < literals.length; index++) {
    const { text, fold } = literals[index] as Literal;
    const first = text.charCodeAt(0);
    const end = rarest(text, begins.has(first) && (!fold || begins.has(otherCase(first))), rates);
    const before = text.charCodeAt(end - 3);
    const a = text.charCodeAt(end - 2);
    const b = text.charCodeAt(end - 1);
    const c = text.charCodeAt(end);
    longest = Math.max(longest, text.length);
    // Every combination of cases; the bits of `variant` say which of the three characters is upper case.
    for (let variant = 0; variant < (fold ? 8 : 1); variant++) {
      const x = variant & 1 ? otherCase(a) : a;
      const y = variant & 2 ? otherCase(b) : b;
      const z = variant & 4 ? otherCase(c) : c;
      if (end >= WINDOW - 1) {
        limit(block(before, x), 2);
        if (fold) limit(block(otherCase(before), x), 2);
      }
      limit(block(x, y), 1);
      // Listed once for each case of the block, if the block has cases.
      if (variant & 1 || (variant & 2 && y === b) || (variant & 4 && z === c)) continue;
      const key = block(y, z);
      ends.add(key);
      const three = mix(a, key);
      owner.push(index);
      offset.push(end);
      next.push(head[three] as number);
      head[three] = owner.length;
    }
  }

  for (const key of ends) shift[key] = (shift[key] as number) | STOP;

  /**
   * Passes what no literal has. A function of its own, though it has one caller: engines make a small one fast
   * within the first ms of a long text, and one that all of detection is called from only after tens of them.
   * @returns the first place from `i` to `last` where a literal may be, or one beyond.
   */
  const pass = (text: string, i: number, last: number): number => {
    while (i <= last) {
      const key = block(text.charCodeAt(i - 1), text.charCodeAt(i));
      let jump = shift[key] as number;
      if (jump >= STOP) {
        if (head[mix(text.charCodeAt(i - 2), key)] !== 0) break;
        jump -= STOP;
      }
      i += jump;
    }
    return i;
  };

  // Indexes of the tables are in range by construction. A literal may begin before its window does.
  return (text, from, to, onHit) => {
    const last = Math.min(to + longest, text.length) - 1;
    for (let i = pass(text, from + SHORTEST - 1, last); i <= last; i = pass(text, i, last)) {
      const key = block(text.charCodeAt(i - 1), text.charCodeAt(i));
      let entry = head[mix(text.charCodeAt(i - 2), key)] as number;
      for (; entry !== 0; entry = next[entry - 1] as number) {
        const index = owner[entry - 1] as number;
        const at = i - (offset[entry - 1] as number);
        if (at >= from && at < to && occurs(text, at, literals[index] as Literal)) onHit(at, index);
      }
      i += (shift[key] as number) - STOP;
    }
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
