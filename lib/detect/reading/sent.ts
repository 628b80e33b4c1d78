import { undoEntities } from './entities';

/** Encodings within encodings that are undone: a form in JSON in a form. */
const ROUNDS = 3;

/**
 * A text as it was sent, and what it becomes with its percent-encoding, JSON escapes and HTML entities
 * undone, whichever characters they were used for.
 */
export function readings(text: string): string[] {
  const out = [text];
  // In a form a plus is a space; elsewhere it is itself.
  for (const decoders of text.includes('+') ? [DECODERS, [PLUS, ...DECODERS]] : [DECODERS]) {
    for (let round = 0, now = text; round < ROUNDS; round++) {
      const before = now;
      for (const [sign, undo] of decoders) {
        if (!now.includes(sign)) continue;
        now = undo(now);
        out.push(now);
      }
      if (now === before) break;
    }
  }
  return out;
}

type Decoder = readonly [sign: string, undo: (text: string) => string];
const PLUS: Decoder = ['+', (text) => text.replace(/\+/g, ' ')];
const DECODERS: readonly Decoder[] = [
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
