import { undoEntities } from '../detect/entities';
import { SHORTEST } from '../tap/protocol';

/**
 * How a value may be written in a request where no decoding brings it back by itself: raw, and base64 at
 * each of the three alignments (with both alphabets). Lines may have been rewritten to CRLF on the way,
 * so a value of several lines is looked for by its longest line too.
 * @returns distinct strings, the value itself first; none is shorter than {@link SHORTEST}.
 */
export function spellings(value: string): string[] {
  const out = new Set([value]);
  for (const part of [value, longestLine(value)]) {
    out.add(part);
    for (const text of base64s(part)) {
      out.add(text);
      out.add(text.replace(/\+/g, '-').replace(/\//g, '_'));
    }
  }
  return [...out].filter((text) => text.length >= SHORTEST);
}

/** Encodings within encodings that are undone: a form in JSON in a form. */
const ROUNDS = 3;

/**
 * A text as it was sent, and what it becomes with its percent-encoding, JSON escapes and HTML entities
 * undone, whichever characters they were used for.
 */
export function readings(text: string): string[] {
  const out = [text];
  for (let round = 0, now = text; round < ROUNDS; round++) {
    const before = now;
    for (const [sign, undo] of DECODERS) {
      if (!now.includes(sign)) continue;
      now = undo(now);
      out.push(now);
    }
    if (now === before) break;
  }
  return out;
}

const DECODERS: readonly (readonly [sign: string, undo: (text: string) => string])[] = [
  ['+', (text) => text.replace(/\+/g, ' ')],
  ['%', (text) => text.replace(/(?:%[\da-f]{2})+/gi, decodePercent)],
  ['\\', (text) => text.replace(/\\(?:u([\da-f]{4})|(.))/gis, decodeEscape)],
  ['&', undoEntities],
];

function decodePercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function decodeEscape(_: string, hex: string | undefined, char = ''): string {
  return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (CONTROLS[char] ?? char);
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
