/** Code lengths of RFC 1951: how many codes have each length, and the symbols in the order of their codes. */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function codesOf(lengths: ArrayLike<number>): Codes {
  const counts = new Uint16Array(16);
  /** Codes of a length that are still free. */
  let free = 1;
  const symbols: number[][] = Array.from({ length: 16 }, () => []);
  for (let symbol = 0; symbol < lengths.length; symbol++)
    symbols[lengths[symbol] ?? 0]?.push(symbol);
  symbols.forEach((of, length) => {
    counts[length] = length > 0 ? of.length : 0;
    free = 2 * free - (length > 0 ? of.length : 1);
    if (free < 0) throw new Wrong('More codes than there can be');
  });
  return { counts, symbols: Uint16Array.from(symbols.slice(1).flat()) };
}

/** What is no DEFLATE, as opposed to data that end before their time. */
class Wrong extends Error {}

/** The order in which the lengths of the codes for lengths come (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** The lengths of the fixed codes (3.2.6). */
const FIXED = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
/** Literals and distances of the fixed codes, made when they are first needed. */
let fixed: readonly [Codes, Codes] | undefined;

/**
 * Undoes DEFLATE (RFC 1951) at once, because the question that needs it is put before a request of the page
 * goes: the browser's own streams answer later. `fflate`, which the worker has, costs more than twice the bytes in
 * a script of every frame, and stops between pieces of input only, however much comes of one.
 * @param limit how many bytes to make at most.
 * @param guess whether they may be no such data at all: then nothing comes of what is wrong anywhere.
 * @returns what can be read before the data end or are wrong.
 */
export function inflate(bytes: Uint8Array, limit: number, guess = false): number[] {
  const out: number[] = [];
  /** In bits. */
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++, at++) {
      const byte = bytes[at >> 3];
      if (byte === undefined || out.length > limit) throw new RangeError('The data end');
      value |= ((byte >> (at & 7)) & 1) << i;
    }
    return value;
  };
  const symbol = ({ counts, symbols }: Codes): number => {
    for (let length = 1, code = 0, first = 0, index = 0; length < 16; length++) {
      const count = counts[length] ?? 0;
      code |= bits(1);
      if (code - count < first) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Wrong('No such code');
  };
  const lengthsOf = (codes: Codes, count: number): number[] => {
    const lengths: number[] = [];
    while (lengths.length < count) {
      const what = symbol(codes);
      if (what < 16) lengths.push(what);
      else {
        const last = what === 16 ? (lengths.at(-1) ?? 0) : 0;
        const times = what === 16 ? 3 + bits(2) : what === 17 ? 3 + bits(3) : 11 + bits(7);
        for (let i = 0; i < times; i++) lengths.push(last);
      }
    }
    return lengths;
  };
  const block = (literals: Codes, distances: Codes): void => {
    for (let what = symbol(literals); what !== 256; what = symbol(literals)) {
      if (what < 256) {
        out.push(what);
        continue;
      }
      const length = span(what - 257, 4, 3);
      const from = out.length - span(symbol(distances), 2, 1);
      if (from < 0) throw new Wrong('From before the beginning');
      for (let i = 0; i < length; i++) out.push(out[from + i] ?? 0);
    }
  };
  /** A length or distance (3.2.5): every `group` codes one more bit follows. */
  const span = (code: number, group: number, least: number): number => {
    if (code === 28 && group === 4) return 258;
    const extra = Math.max(0, Math.floor(code / group) - 1);
    return least + ((code - extra * group) << extra) + bits(extra);
  };
  try {
    for (let last = 0; !last; ) {
      last = bits(1);
      const type = bits(2);
      if (type === 0) {
        at = (at + 7) & ~7;
        const length = bits(16);
        if ((bits(16) ^ length) !== 0xffff) throw new Wrong('No such length');
        for (let i = 0; i < length; i++) out.push(bits(8));
      } else if (type === 1) {
        fixed ??= [codesOf(FIXED), codesOf(new Array(30).fill(5))];
        block(...fixed);
      } else if (type === 2) {
        const [literals, distances, codes] = [257 + bits(5), 1 + bits(5), 4 + bits(4)];
        const lengths = new Array(19).fill(0);
        for (const place of ORDER.slice(0, codes)) lengths[place] = bits(3);
        const all = lengthsOf(codesOf(lengths), literals + distances);
        block(codesOf(all.slice(0, literals)), codesOf(all.slice(literals)));
      } else throw new Wrong('No such block');
    }
  } catch (error) {
    // What came until then counts.
    if (guess && error instanceof Wrong) return [];
  }
  return out;
}
