import type { MayHold } from '../detect/may-hold';
import { Gathering } from './gathering';
import type { Piece } from './piece';

/** What a walk needs of its surroundings. */
export interface WalkHost {
  /** Told of each open shadow root, whose changes have to be watched apart. */
  entered(root: ShadowRoot): void;
  /** Told of the work done. */
  count(nodes: number, characters: number): void;
  /** What `mayHold` needs first, step by step; asked for where there is enough to ask about. */
  prepare(): Generator<void>;
  /** Where a scan might find something: parts without such a place are not walked. */
  readonly mayHold: MayHold;
}

/** A look at a document with fewer elements asks nothing. */
const MANY = 40;

/**
 * Gathers the text under some nodes, in the order of the document: what it shows line by line, and
 * apart from it attributes and comments. Inline elements join, because pages colour half a key.
 * @yields pieces to scan, and `null` where it can wait.
 */
export function* walk(roots: readonly Node[], host: WalkHost): Generator<Piece<Node> | null> {
  const gathering = new Gathering((root) => host.entered(root), host.mayHold);
  for (const root of roots) {
    if (!gathering.asks && isLarge(root)) {
      for (const _ of host.prepare()) yield null;
      gathering.asks = true;
    }
    gathering.begin(root);
    for (let more = true; more; ) {
      more = gathering.goOn();
      host.count(gathering.nodes, gathering.characters);
      yield* gathering.take(false);
      yield null;
    }
  }
  yield* gathering.take(true);
}

const isLarge = (root: Node): boolean => {
  const { nodeType } = root;
  if (nodeType !== Node.ELEMENT_NODE && nodeType !== Node.DOCUMENT_NODE) return false;
  return (root as Element | Document).getElementsByTagName('*')[MANY - 1] !== undefined;
};
