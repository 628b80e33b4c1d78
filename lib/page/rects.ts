import type { Entry } from './entries';
import type { Spot } from './piece';

/** Boxes of a finding that runs over many lines, at most. */
const LINES = 12;

/** What holds a finding on the page; `null` for a comment, or what the page has taken away. */
export function elementOf({ node }: Spot<Node>): Element | null {
  if (!node.isConnected || node instanceof Comment) return null;
  return node instanceof Element ? node : node.parentElement;
}

/** Is the value still there? Pages draw other text in the nodes they have. */
export function isThere({ value, finding }: Entry, spot: Spot<Node>): boolean {
  const { node, last, start, end } = spot;
  if (!node.isConnected || !last.isConnected) return false;
  if (finding.where.kind !== 'text' || !(node instanceof Text) || !(last instanceof Text))
    return true;
  return node === last
    ? node.data.slice(start, end) === value
    : value.startsWith(node.data.slice(start)) && value.endsWith(last.data.slice(0, end));
}

/** The boxes of a finding in the viewport, as far as it is in view and not covered. */
export function rectsOf(spot: Spot<Node>, host: Element): DOMRect[] {
  const element = elementOf(spot);
  if (!element) return [];
  const { node, last, start, end } = spot;
  let boxes: DOMRectList;
  let holder: Element = element;
  if (node instanceof Text && last instanceof Text) {
    if (start > node.length || end > last.length) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(last, end);
    boxes = range.getClientRects();
    const { commonAncestorContainer: around } = range;
    holder = around instanceof Element ? around : element;
  } else boxes = element.getClientRects();
  return [...boxes]
    .filter(
      ({ width, height, top, bottom, left, right }) =>
        width > 2 &&
        height > 2 &&
        bottom > 0 &&
        top < innerHeight &&
        right > 0 &&
        left < innerWidth,
    )
    .slice(0, LINES)
    .filter((box) => isOnTop(box, holder, host));
}

/** Scrolled out of a box of its own, or under something else, it is not to be outlined there. */
function isOnTop(box: DOMRect, element: Element, host: Element): boolean {
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const root = element.getRootNode();
  const found = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
  return !found || found === host || element.contains(found) || found.contains(element);
}
