import { type Field, isPassword, type PlainField, type RichField } from './field';

/** A run of text in the DOM and where it begins in the text read. */
interface Run {
  readonly node: Text;
  /** Offset in code units of the node's first unit. */
  readonly start: number;
}

/** The text of an editing host with line breaks where a person sees them, and the way back into the DOM. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The DOM range of `[start, end)` of the text, or `null` if it does not lie in text nodes. */
  range(start: number, end: number): Range | null;
}

/** Elements that begin a line. Not read from computed style: that would force a layout for each. */
const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** As `Node` has them, which takes longer to ask at each node of each key. */
const ELEMENT = 1;
const TEXT = 3;

/**
 * Reads an editing host. Inline elements join (an editor may colour half a key), blocks and `<br>`
 * break the line.
 * @param first the child of `root` to begin with, and `last` the one to end with; left out: all of them.
 */
export function readRich(root: Node, first = root.firstChild, last?: Node): RichText {
  const runs: Run[] = [];
  let text = '';
  // Known without looking at the text, which would put its pieces together again and again.
  let fresh = true;
  const write = (piece: string): void => {
    text += piece;
    fresh = piece.endsWith('\n');
  };
  const breakLine = (): void => {
    if (!fresh) write('\n');
  };
  const visit = (node: Node): void => {
    // Not by its class: that of another frame's document is another one.
    const { nodeType } = node;
    if (nodeType === TEXT) {
      const { data } = node as Text;
      if (data === '') return;
      runs.push({ node: node as Text, start: text.length });
      write(data);
    }
    if (nodeType !== ELEMENT) return;
    const { tagName } = node as Element;
    const block = BLOCKS.test(tagName);
    if (block) breakLine();
    else if (tagName === 'BR') write('\n');
    // Editors keep their styles beside their text.
    if (!block && /^(?:BR|STYLE|SCRIPT)$/.test(tagName)) return;
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (block) breakLine();
  };
  for (let child = first; child; child = child === last ? null : child.nextSibling) visit(child);
  const locate = (offset: number, atEnd: boolean): [Text, number] | null => {
    for (const { node, start } of runs) {
      const inside = offset - start;
      if (atEnd ? inside > 0 && inside <= node.length : inside >= 0 && inside < node.length) {
        return [node, inside];
      }
    }
    return null;
  };
  return {
    // Editors write these so that spaces show; what is sent has spaces.
    text: text.replaceAll('\u00a0', ' '),
    runs,
    range(start, end) {
      const from = locate(start, false);
      const to = locate(end, true);
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return range;
    },
  };
}

/** All the text of a field. */
export function readField(field: Field): string {
  return field.kind === 'plain' ? textIn(field) : readRich(field.element).text;
}

/** What was a field of text may have become one for a password. */
const textIn = ({ element }: PlainField): string => (isPassword(element) ? '' : element.value);

/**
 * Does `readField` see all that is in the field? Editors of code draw no more than what is in view, so
 * what is not seen there need not be gone.
 */
export function readsWhole(field: Field): boolean {
  if (field.kind === 'plain') return true;
  if (field.input) return false;
  let box: Element | null = field.element;
  for (let i = 0; box && i < 3; box = box.parentElement, i++)
    if (box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY !== 'visible')
      return false;
  return true;
}

/** A text with the part of it that an edit may have changed. Offsets in code units. */
export interface Changed {
  readonly text: string;
  readonly window: { readonly start: number; readonly end: number };
}

/** So much is read to either side of the caret, in code units. */
const MARGIN = 4096;

/**
 * What an `input` event may have changed: the text and a window before the caret, as wide as what
 * was inserted, plus a margin so that a key completed by the last character typed lies in it whole.
 * @param inserted length of what the event says it inserted, in code units. Left out: all of it may be new.
 */
export function readChanged(field: Field, inserted = Infinity): Changed {
  if (field.kind === 'plain') {
    const { element } = field;
    const text = textIn(field);
    // `email` inputs have no selection; their text is short.
    const caret = inserted === Infinity ? text.length : (element.selectionEnd ?? text.length);
    return {
      text,
      window: {
        start: Math.max(0, caret - inserted - MARGIN),
        end: Math.min(text.length, caret + MARGIN),
      },
    };
  }
  const { text } = inserted > MARGIN ? readRich(field.element) : readRich(...nearCaret(field));
  return { text, window: { start: 0, end: text.length } };
}

/**
 * What stands around the caret, {@link MARGIN} code units to either side or to the end of the host: a keystroke in
 * a long document costs no more than one in a short one.
 * @returns the element it lies in, and its first and last child.
 */
function nearCaret({ element: host, input }: RichField): [Node, ChildNode?, Node?] {
  const root = host.getRootNode();
  // Chrome alone has getSelection on shadow roots.
  const selection =
    (root as { getSelection?: () => Selection | null }).getSelection?.() ?? document.getSelection();
  let node = selection?.focusNode as ChildNode | null | undefined;
  // An editor that draws its text has the caret elsewhere, and draws no more than what is in view.
  if (input || !host.contains(node ?? null)) return [host];
  for (; node && node !== host; node = node.parentNode as ChildNode | null) {
    const [first, before] = reach(node, 'previousSibling');
    const [last, after] = reach(node, 'nextSibling');
    const parent = node.parentNode;
    if (parent && (parent === host || (before && after))) return [parent, first, last];
  }
  return [host];
}

/** Goes from sibling to sibling until there is enough text between. @returns where, and whether there is. */
function reach(from: ChildNode, way: 'previousSibling' | 'nextSibling'): [ChildNode, boolean] {
  let at = from;
  let margin = MARGIN;
  for (let next = at[way]; next && margin > 0; next = at[way]) {
    at = next;
    margin -= at.textContent?.length ?? 0;
  }
  return [at, margin <= 0];
}
