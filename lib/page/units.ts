import type { Rough } from '../detect/may-hold';
import { REACH } from './piece';
import { CLOSED, INLINE, SCRIPT, TEMPLATE, traitsOf } from './tags';

/** See `lib/detect/may-hold.ts`. */
export type MayHold = (text: string, rough: Rough) => readonly number[];

/** Elements in a part of the page that is asked about as a whole: with fewer, walking costs no more. */
const LEAST = 4;
/** And at most, so that asking never takes long. */
const MOST = 250;
/** Longer markup is walked, where it can be interrupted; in code units. */
const TOO_LONG = 100_000;

/** A part of the page that need not be walked. */
export interface Unit {
  readonly elements: number;
  readonly characters: number;
}

/**
 * Asks about parts of the page, each an element and all in it. Their text and markup cost the browser a tenth of
 * what it takes to hand out their nodes, and one long text is searched in less time than many short ones.
 * @param nodes siblings; those from `from` on are asked about, as far as they are blocks neither small nor large.
 * @param before what the lines before them end with, which may name what they hold.
 * @param enough with so much markup no more of them are; in code units.
 * @returns what was asked about: `null` for a part that has to be walked.
 */
export function askAbout(
  nodes: readonly Node[],
  from: number,
  before: string,
  enough: number,
  mayHold: MayHold,
): Map<Node, Unit | null> {
  const told = new Map<Node, Unit | null>();
  const parts: Element[] = [];
  let text = `${before}\n`;
  let markup = '';
  /** Where each part begins, in the text and in the markup. */
  const inText: number[] = [];
  const inMarkup: number[] = [];
  for (let i = from; i < nodes.length && markup.length < enough; i++) {
    const node = nodes[i] as Node;
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() === '') continue;
    const own = markupOf(node);
    if (own === '') break;
    inText.push(text.length);
    inMarkup.push(markup.length);
    parts.push(node as Element);
    text += `${node.textContent}\n`;
    markup += `${own}\n`;
  }
  if (parts.length === 0) return told;
  const walked = new Set<number>();
  const walk = (begins: readonly number[], hits: readonly number[], reach: number): void => {
    let part = 0;
    for (const at of hits) {
      while (part > 0 && (begins[part] as number) > at) part--;
      while ((begins[part + 1] as number) <= at) part++;
      for (let i = part; (begins[i] as number) < at + reach; i++) walked.add(i);
    }
  };
  walk(inText, mayHold(text, 'glued'), REACH);
  walk(inMarkup, mayHold(markup, 'markup'), 1);
  for (const [i, part] of parts.entries()) {
    const all = part.getElementsByTagName('*');
    const elements = all.length;
    const characters = (inMarkup[i + 1] ?? markup.length) - (inMarkup[i] as number);
    told.set(part, walked.has(i) || haveRoot(all, elements) ? null : { elements, characters });
  }
  return told;
}

/** What is read otherwise, or belongs to a line. */
const NO_PART = INLINE | CLOSED | SCRIPT | TEMPLATE;

/** The markup of what can be asked about as a whole, an empty string for anything else. */
function markupOf(node: Node): string {
  if (!isElement(node) || traitsOf(node.localName) & NO_PART || node.shadowRoot) return '';
  const { length } = node.getElementsByTagName('*');
  if (length < LEAST || length > MOST) return '';
  const { outerHTML } = node;
  return outerHTML.length > TOO_LONG || outerHTML.includes('<template') ? '' : outerHTML;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Has one of them an open shadow root? */
function haveRoot(all: HTMLCollectionOf<Element>, length: number): boolean {
  for (let i = 0; i < length; i++) if (all[i]?.shadowRoot) return true;
  return false;
}
