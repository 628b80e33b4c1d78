/** Random numbers from 0 to below 1. */
export type Random = () => number;

/** A generator that gives the same numbers for the same seed: mulberry32, public domain. */
export function rng(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** An integer from 0 to below `n`. */
export const below = (random: Random, n: number): number => Math.floor(random() * n);

/** One of the characters of a text. */
const pick = (random: Random, chars: string): string => chars.charAt(below(random, chars.length));

/** `length` characters out of `chars`. */
export const text = (random: Random, length: number, chars: string): string =>
  Array.from({ length }, () => pick(random, chars)).join('');

const range = (from: string, to: string): string => {
  let out = '';
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) {
    out += String.fromCharCode(code);
  }
  return out;
};

export const DIGITS = '0123456789';
export const LOWER = range('a', 'z');
export const UPPER = range('A', 'Z');
export const ALNUM = DIGITS + UPPER + LOWER;
export const HEX = '0123456789abcdef';
export const BASE64 = `${UPPER}${LOWER}${DIGITS}+/`;
export const BASE64URL = `${UPPER}${LOWER}${DIGITS}-_`;

/**
 * Makes a value from a template: characters, `\` escapes, `[classes]` with ranges, `\w`, `\d`, and
 * `{exact counts}`.
 */
export function fill(template: string, random: Random): string {
  let out = '';
  let i = 0;
  while (i < template.length) {
    let chars: string;
    if (template[i] === '[') {
      const end = template.indexOf(']', i);
      chars = classOf(template.slice(i + 1, end));
      i = end + 1;
    } else if (template[i] === '\\') {
      chars = escaped(template.charAt(i + 1));
      i += 2;
    } else {
      chars = template.charAt(i);
      i++;
    }
    const count = /^\{(\d+)\}/.exec(template.slice(i));
    i += count?.[0].length ?? 0;
    out += text(random, Number(count?.[1] ?? 1), chars);
  }
  return out;
}

/** A random UUID, of version 4. */
export const uuidOf = (random: Random): string =>
  fill('[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}', random);

const escaped = (char: string): string =>
  char === 'd' ? DIGITS : char === 'w' ? `${ALNUM}_` : char;

function classOf(source: string): string {
  let out = '';
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') out += escaped(source.charAt(++i));
    else if (source[i + 1] === '-' && i + 2 < source.length) {
      out += range(source.charAt(i), source.charAt(i + 2));
      i += 2;
    } else out += source.charAt(i);
  }
  return out;
}
