import type { MayHold } from '../detect/may-hold';
import { REACH } from './piece';
import { CLOSED, INLINE, SCRIPT, TEMPLATE, traitsOf } from './tags';

/** Elements in a part of the page that is asked about as a whole: with fewer, walking costs no more. */
const LEAST = 4;
/** And at most, so that asking never takes long. */
const MOST = 250;
/** Longer markup is walked, where it can be interrupted; in code units. */
const TOO_LONG = 100_000;

/** What need not be walked. */
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
  const elements: Node[] = [];
  let text = `${before}\n`;
  let markup = '';
  /** Where each part begins, in the text and in the markup. */
  const inText: number[] = [];
  const inMarkup: number[] = [];
  for (let i = from; i < nodes.length && markup.length < enough; i++) {
    const node = nodes[i] as Node;
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() === '') {
      told.set(node, BLANK);
      continue;
    }
    const inside = isElement(node) && insideOf(node);
    const own = inside ? node.outerHTML : '';
    if (!inside || own.length > TOO_LONG || own.includes('<template')) break;
    inText.push(text.length);
    inMarkup.push(markup.length);
    elements.push(node);
    text += `${node.textContent}\n`;
    markup += `${own}\n`;
    const { elements: count, hasRoot } = inside;
    told.set(node, hasRoot ? null : { elements: count, characters: own.length });
  }
  if (elements.length === 0) return told;
  const walk = (begins: readonly number[], places: readonly number[], reach: number): void => {
    let part = 0;
    for (const at of places) {
      while (part > 0 && (begins[part] as number) > at) part--;
      while ((begins[part + 1] as number) <= at) part++;
      for (let i = part; (begins[i] as number) < at + reach; i++)
        told.set(elements[i] as Node, null);
    }
  };
  walk(inText, mayHold(text, 'glued'), REACH);
  walk(inMarkup, mayHold(markup, 'markup'), 1);
  return told;
}

/** White space between blocks. */
const BLANK: Unit = { elements: 0, characters: 0 };
/** What is read otherwise, or belongs to a line. */
const NO_PART = INLINE | CLOSED | SCRIPT | TEMPLATE;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * Looks into an element that can be asked about as a whole: how many elements are in it, and has one of them an open
 * shadow root? As long as nothing is compiled, which is most pages, a walker hands them out in a third of the time that a
 * collection takes by its indexes; later in the same.
 */
function insideOf(element: Element): { elements: number; hasRoot: boolean } | null {
  if (traitsOf(element.localName) & NO_PART || element.shadowRoot) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  let elements = 0;
  let hasRoot = false;
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    if (++elements > MOST) return null;
    hasRoot ||= (at as Element).shadowRoot !== null;
  }
  return elements < LEAST ? null : { elements, hasRoot };
}
