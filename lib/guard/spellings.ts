import { SHORTEST } from '../tap/protocol';

/**
 * How a value may be written in a request: raw, JSON-escaped, percent- and form-encoded, as HTML
 * entities, and base64 at each of the three alignments (with both alphabets). Lines may have been
 * rewritten to CRLF on the way, so a value of several lines is looked for by its longest line too.
 * @returns distinct strings, the value itself first; none is shorter than {@link SHORTEST}.
 */
export function spellings(value: string): string[] {
  const out = new Set([value]);
  for (const part of new Set([value, longestLine(value)])) {
    out.add(part);
    out.add(JSON.stringify(part).slice(1, -1));
    const percent = encode(part);
    out.add(percent);
    out.add(new URLSearchParams([['', part]]).toString().slice(1));
    out.add(percent.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()));
    out.add(part.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c));
    for (const text of base64s(part)) {
      out.add(text);
      out.add(text.replace(/\+/g, '-').replace(/\//g, '_'));
    }
  }
  return [...out].filter((text) => text.length >= SHORTEST);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function longestLine(value: string): string {
  return value.split(/\r\n|\r|\n/).reduce((a, b) => (b.length > a.length ? b : a));
}

/** Lone surrogates cannot be percent-encoded; such a value is looked for in its other spellings. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
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
