import type { Rough } from '../detect/may-hold';

/** See `lib/detect/may-hold.ts`. */
export type MayHold = (text: string, rough: Rough) => boolean;

/** Elements in a part of the page that is asked about as a whole: with fewer, walking costs no more. */
const LEAST = 4;
/** And at most, so that asking never takes long. */
const MOST = 250;
/** Longer markup is walked, where it can be interrupted; in code units. */
const TOO_LONG = 100_000;

const HOSTS =
  'article,aside,blockquote,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
const CUSTOM = /<[a-z]\w*-/;

/** A part of the page that need not be walked. */
export interface Unit {
  readonly elements: number;
  readonly characters: number;
}

/**
 * Asks about an element and all in it at once. Text and markup of a part cost the browser a tenth of what
 * it takes to hand out its nodes.
 * @param before what the lines before it end with, which may name what it holds.
 * @returns `undefined` if it is too small or too large to be asked about, `null` if it has to be walked.
 */
export function dullUnit(
  element: Element,
  before: string,
  mayHold: MayHold,
): Unit | null | undefined {
  const elements = element.getElementsByTagName('*').length;
  if (elements < LEAST || elements > MOST) return undefined;
  const markup = element.innerHTML;
  if (markup.length > TOO_LONG || markup.includes('<template')) return undefined;
  const text = `${before}\n${element.textContent ?? ''}`;
  if (mayHold(text, 'glued') || mayHold(markup, 'markup') || hasRoot(element, markup)) return null;
  return { elements, characters: markup.length };
}

/** Is there an open shadow root in it? Only what has a hyphen in its name, and a few others, can have one. */
function hasRoot(element: Element, markup: string): boolean {
  for (const one of element.querySelectorAll(CUSTOM.test(markup) ? '*' : HOSTS))
    if (one.shadowRoot) return true;
  return false;
}
