import { isSpread } from './letters';

/** No secret is looked for by fewer code units. */
const SHORTEST = 6;

/**
 * How a value may be written in a request where no decoding brings it back by itself: raw, and base64 at
 * each of the three alignments (with both alphabets). Lines may have been rewritten to CRLF on the way,
 * so a value of several lines is looked for by its longest line too; one that a field has parted into
 * groups is sent without what parts them by most.
 * @returns distinct strings, the value itself first; none is shorter than {@link SHORTEST}.
 */
function spellings(value: string): string[] {
  const out = new Set([value]);
  for (const part of [value, longestLine(value), inOne(value)]) {
    out.add(part);
    for (const text of base64s(part)) {
      out.add(text);
      out.add(text.replace(/\+/g, '-').replace(/\//g, '_'));
    }
  }
  return [...out].filter((text) => text.length >= SHORTEST);
}

/** What a field has written in groups. */
const GROUPS = /^[\w+=]{3,8}([ .\u00a0-])(?:[\w+=]{3,8}\1){3,}[\w+=]{1,8}$/;

function inOne(value: string): string {
  const sign = GROUPS.exec(value)?.[1];
  return sign ? value.replaceAll(sign, '') : value;
}

/** What is looked for in all that a page sends. */
export interface Sought {
  readonly value: string;
}

/** Worked out once for each, and forgotten with it. */
const known = new WeakMap<Sought, readonly string[]>();

/**
 * Do texts carry a value in another spelling, or letter by letter?
 * @param texts the first is as it was sent, the others what it says once it is decoded.
 */
export function carries(texts: readonly string[], watched: Sought): boolean {
  const all = known.get(watched) ?? spellings(watched.value);
  known.set(watched, all);
  return (
    all.some((spelling) => texts.some((one) => one.includes(spelling))) ||
    isSpread(texts[0] ?? '', watched.value)
  );
}

function longestLine(value: string): string {
  return value.split(/\r\n|\r|\n/).reduce((a, b) => (b.length > a.length ? b : a));
}

/**
 * The part of the value's base64 that does not depend on what stands before and after it, for each
 * of the three ways its first byte may fall into a group of three.
 */
function base64s(text: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text.slice(0, 4096)));
  return [0, 1, 2].map((before) => {
    const whole = btoa('\0'.repeat(before) + bytes).replace(/=+$/, '');
    // The first character(s) mix in bits of what precedes, the last one bits of what follows.
    const from = [0, 2, 3][before] ?? 0;
    const exact = (before + bytes.length) % 3 === 0;
    return whole.slice(from, exact ? undefined : -1);
  });
}
