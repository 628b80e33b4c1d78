import { OWN } from './gathering';
import { INLINE, traitsOf } from './tags';

/** Changes noted until their turn comes; more are one: look at everything. */
const MANY = 2000;
/** Siblings within a line that are read together with one that changed. */
const NEAR = 20;

/** What has changed since it was last asked. */
export interface Changes {
  /** Watches a document or a shadow root. */
  watch(root: Document | ShadowRoot): void;
  /** What to look at again, in the order it changed. Empties the list. */
  take(): Node[];
  /** Watches no more, and costs nothing. */
  stop(): void;
}

/** @param changed called with the number of changes; what is taken away is one, with nothing to take. */
export function watchChanges(changed: (count: number) => void): Changes {
  const noted = new Set<Node>();
  let all = false;
  const note = (node: Node): void => {
    if (all) return;
    noted.add(node);
    if (noted.size > MANY) {
      all = true;
      noted.clear();
    }
  };
  const observer = new MutationObserver((records) => {
    let count = 0;
    for (const { type, target, addedNodes, removedNodes } of records) {
      count += 1 + addedNodes.length;
      // A page in the background rests seldom, and what it has drawn meanwhile would be kept until then.
      if (noted.size > 0) for (const node of removedNodes) noted.delete(node);
      if (type === 'childList') for (const node of addedNodes) note(node);
      else note(target);
    }
    changed(count);
  });
  return {
    watch: (root) =>
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        // All others change all the time, for looks.
        attributeFilter: ['href', 'src', 'content', 'action'],
      }),
    take() {
      const nodes = all ? [document.documentElement] : rootsOf(noted);
      all = false;
      noted.clear();
      return nodes;
    },
    stop: () => observer.disconnect(),
  };
}

/**
 * The nodes to walk for a set of changes: none within another, none where the user writes, and a piece
 * of a line with what stands beside it.
 */
export function rootsOf(changed: ReadonlySet<Node>): Node[] {
  const roots = new Set<Node>();
  for (const node of changed) {
    if (!node.isConnected || isCovered(node, changed)) continue;
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest(OWN)) continue;
    if (element?.closest('script')) roots.add(element);
    else for (const near of lineOf(node)) roots.add(near);
  }
  return [...roots];
}

function isCovered(node: Node, by: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (by.has(up)) return true;
  return false;
}

/** A node and its neighbours within the line, in order; a block alone. */
function lineOf(node: Node): Node[] {
  let at = node;
  while (isInline(at) && at.parentElement && isInline(at.parentElement)) at = at.parentElement;
  if (!isInline(at)) return [at];
  let first = at;
  for (let i = 0; i < NEAR && first.previousSibling && isInline(first.previousSibling); i++)
    first = first.previousSibling;
  const line: Node[] = [];
  for (let next: Node | null = first; next && isInline(next); next = next.nextSibling) {
    line.push(next);
    if (line.length > 2 * NEAR) break;
  }
  return line;
}

const isInline = (node: Node): boolean =>
  node instanceof Text || (node instanceof Element && (traitsOf(node.localName) & INLINE) !== 0);
