import type { Span } from './types';

/** A stretch of text and what takes its place. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Replaces the spans, which are in the order of the text and do not overlap. */
export function replaceSpans(text: string, spans: readonly Replacement[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, text: replacement } of spans) {
    out += text.slice(from, start) + replacement;
    from = end;
  }
  return out + text.slice(from);
}
