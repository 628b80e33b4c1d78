import { Gathering } from './gathering';
import type { Piece } from './piece';

/** What a walk needs of its surroundings. */
export interface WalkHost {
  /** Told of each open shadow root, whose changes have to be watched apart. */
  entered(root: ShadowRoot): void;
  /** Told of the work done. */
  count(nodes: number, characters: number): void;
}

/**
 * Gathers the text under some nodes, in the order of the document: what it shows line by line, and
 * apart from it attributes and comments. Inline elements join, because pages colour half a key.
 * @yields pieces to scan, and `null` where it can wait.
 */
export function* walk(roots: readonly Node[], host: WalkHost): Generator<Piece<Node> | null> {
  const gathering = new Gathering((root) => host.entered(root));
  for (const root of roots) {
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
