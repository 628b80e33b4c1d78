import { hostileTexts } from '../bench/hostile.mjs';
import { contexts, innocents, type Random, rng, ruleIds, sampleOf } from '../samples';
import { below } from '../samples/random';

/** One of a list. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)] as T;
}

/** As many as `count`, made one after the other. */
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const ids = ruleIds();
const plain = Object.values(innocents(rng(1)));
const hostile = Object.values(hostileTexts(600));

/** A key nobody issued, of any rule, with what has to stand around it. */
const key = (random: Random): string => sampleOf(oneOf(random, ids), random).text;

const noise = (random: Random): string =>
  String.fromCharCode(
    ...times(below(random, 40), () => below(random, oneOf(random, [128, 65_536]))),
  );

const part = (random: Random): string => {
  const { before, after } = oneOf(random, contexts);
  return oneOf<() => string>(random, [
    () => key(random),
    () => before + key(random) + after,
    () => before + oneOf(random, plain) + after,
    () => oneOf(random, hostile),
    () =>
      oneOf(random, [
        '\n',
        ' ',
        '"',
        '=',
        '://',
        '_',
        '-',
        '\\n',
        '%3D',
        'bearer ',
        '\u200b',
        '<',
        '&',
      ]),
    () => noise(random),
  ])();
};

/** A text of keys, innocent text, what costs a scanner most, and noise, cut and spliced. */
export function textIn(random: Random): string {
  const parts = times(1 + below(random, 12), () => part(random));
  for (let i = below(random, 4); i > 0; i--) {
    const at = below(random, parts.length);
    const one = parts[at] ?? '';
    const cut = below(random, one.length + 1);
    parts[at] = one.slice(0, cut) + part(random) + one.slice(oneOf(random, [cut, cut + 1]));
  }
  return parts.join(oneOf(random, ['', ' ', '\n', '\r\n']));
}

/** Bytes with a few of them flipped, cut out, doubled or overwritten by telling numbers. */
export function mutated(random: Random, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let out = new Uint8Array(bytes);
  for (let i = below(random, 8); i > 0 && out.length > 8; i--) {
    const at = below(random, out.length);
    const many = below(random, Math.min(64, out.length - at));
    oneOf<() => void>(random, [
      () => out.fill(below(random, 256), at, at + 1),
      () => out.fill(oneOf(random, [0, 255, 45, 60]), at, at + oneOf(random, [2, 4, 8])),
      () => out.copyWithin(at, below(random, out.length), below(random, out.length)),
      () => {
        out = joinedBytes([out.subarray(0, at), out.subarray(at + many)]);
      },
      () => {
        out = joinedBytes([out.subarray(0, at + many), out.subarray(at)]);
      },
    ])();
  }
  return out;
}

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON', '', '0'];

/**
 * Whatever may come over a border as JSON or as a structured clone.
 * @param names of fields that the reader knows. @param words that it knows as values.
 */
export function valueIn(
  random: Random,
  names: readonly string[],
  words: readonly string[],
  depth = 0,
): unknown {
  const inner = (): unknown => valueIn(random, names, words, depth + 1);
  const name = (): string => oneOf(random, random() < 0.8 ? names : NAMES);
  const leaves: readonly (() => unknown)[] = [
    () => oneOf(random, words),
    () => oneOf(random, [0, 1, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 1e308]),
    () => oneOf(random, [null, undefined, true, false]),
    () => oneOf(random, NAMES),
    () => 'x'.repeat(below(random, 1000)),
  ];
  const record = (): unknown => {
    const out: Record<string, unknown> = {};
    for (let i = below(random, names.length + 2); i > 0; i--) {
      // As JSON has it: a field of its own, whatever it is called.
      const field = { value: inner(), enumerable: true, configurable: true, writable: true };
      Object.defineProperty(out, name(), field);
    }
    return out;
  };
  const nested: readonly (() => unknown)[] = [
    record,
    record,
    record,
    () => times(below(random, 5), inner),
    () => new Map([[name(), inner()]]),
    () => new Date(Number.NaN),
  ];
  // Mostly a record on the outside, and seldom one further in, so that it has an end.
  return oneOf(random, random() < 0.9 / 4 ** depth ? nested : leaves)();
}
