import { around } from '../dialog/around';
import type { Box } from '../dialog/place';
import type { Spot } from './piece';

/** Boxes of a finding that runs over many lines, at most. */
const LINES = 12;
/** Boxes that lie no further apart than this are of one piece, in CSS pixels. */
const NEAR = 3;
/** A field to select in and not to write in. Over the text that it holds as well, its letters have no colour. */
export const GLASS = 'textarea[readonly],textarea[aria-readonly="true"]';

/** What holds a finding on the page; `null` for a comment, or what the page has taken away. */
export function elementOf({ node }: Spot<Node>): Element | null {
  if (!node.isConnected || node instanceof Comment) return null;
  return node instanceof Element ? node : node.parentElement;
}

/** What is folded up, and can be opened. */
const FOLDED = 'details:not([open])';

/** Can it be brought into view? */
export function canShow(spot: Spot<Node>): boolean {
  const element = elementOf(spot);
  return element !== null && (element.checkVisibility() || element.closest(FOLDED) !== null);
}

/** Brings it into view: out of what is folded up around it, and within all that scrolls. */
export function bringIntoView(spot: Spot<Node>): void {
  const element = elementOf(spot);
  if (!element) return;
  for (;;) {
    const folded = element.closest<HTMLDetailsElement>(FOLDED);
    if (!folded) break;
    folded.open = true;
  }
  // Frames around this one scroll as well. The element may be long, and hold it at its end.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  for (let at: Element | null = element; at; at = around(at)) {
    const [box] = boxesOf(spot, element).boxes;
    if (!box || at === document.body) continue;
    const isRoot = at === document.documentElement;
    const { left, top, right, bottom } = isRoot ? viewport() : at.getBoundingClientRect();
    const isAside = box.left < left || box.right > right;
    at.scrollBy({
      left: isAside ? (box.left + box.right - left - right) / 2 : 0,
      top: (box.top + box.bottom - top - bottom) / 2,
      behavior: 'instant',
    });
  }
}

const viewport = (): Box => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/** The boxes of a finding in the viewport, one a line, as far as it is in view and not covered. */
export function rectsOf(spot: Spot<Node>, host: Element): Box[] {
  const element = elementOf(spot);
  // What is folded up has boxes as well, in Chromium.
  if (!element?.checkVisibility()) return [];
  const { boxes, holder } = boxesOf(spot, element);
  const view = viewport();
  const near = joined(boxes).filter((box) => isWide(common(box, view)));
  // Most places of a long page are far out of view, and what is around them does not matter.
  if (near.length === 0) return [];
  const clip = clipOf(holder);
  return near
    .map((box) => common(box, clip))
    .filter(isWide)
    .slice(0, LINES)
    .filter((box) => isOnTop(box, holder, host));
}

/** Is there anything of it to be seen? */
const isWide = ({ left, top, right, bottom }: Box): boolean => right - left > 2 && bottom - top > 2;

/** The boxes of its words, and the element that has all of them. @param element what it begins in. */
function boxesOf(spot: Spot<Node>, element: Element): { boxes: Iterable<Box>; holder: Element } {
  const { node, last, start, end } = spot;
  if (!(node instanceof Text && last instanceof Text))
    return { boxes: element.getClientRects(), holder: element };
  if (start > node.length || end > last.length) return { boxes: [], holder: element };
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(last, end);
  const { commonAncestorContainer: around } = range;
  return {
    boxes: range.getClientRects(),
    holder: around instanceof Element ? around : element,
  };
}

/** Colours cut a line into many boxes, which are one to the eye. */
function joined(boxes: Iterable<Box>): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of boxes) {
    const last = lines.at(-1);
    const middle = (top + bottom) / 2;
    if (
      last &&
      middle > last.top &&
      middle < last.bottom &&
      left < last.right + NEAR &&
      right > last.left - NEAR
    ) {
      lines[lines.length - 1] = {
        left: Math.min(left, last.left),
        top: Math.min(top, last.top),
        right: Math.max(right, last.right),
        bottom: Math.max(bottom, last.bottom),
      };
    } else lines.push({ left, top, right, bottom });
  }
  return lines;
}

const common = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** What is in view of an element: what scrolls around it shows a part of it. */
function clipOf(element: Element): Box {
  let clip = viewport();
  let isOut = false;
  for (let at: Element | null = element; at && at !== document.body; at = around(at)) {
    const { overflow, position } = getComputedStyle(at);
    // What is placed by a box further out is not cut by those in between.
    if (position !== 'static') isOut = false;
    if (overflow !== 'visible' && !isOut) clip = common(clip, at.getBoundingClientRect());
    if (position === 'fixed') break;
    isOut ||= position === 'absolute';
  }
  return clip;
}

/** Scrolled out of a box of its own, or under something else, it is not to be outlined there. */
function isOnTop(box: Box, element: Element, host: Element): boolean {
  const root = element.getRootNode();
  const found = (root instanceof ShadowRoot ? root : document).elementFromPoint(
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  );
  return (
    !found ||
    found === host ||
    element.contains(found) ||
    found.contains(element) ||
    (found.matches(GLASS) && /, 0\)$/.test(getComputedStyle(found).color))
  );
}
