/** Children noted at once: enough that a page hardly ever takes all of them away meanwhile. */
const SHOAL = 500;
/** How often the children of a node are begun again, when it did. */
const AGAIN = 2;

/** Children still to be visited. */
export interface Level {
  readonly parent: Node;
  /** A line ends with them. */
  readonly block: boolean;
  shoal: readonly Node[];
  at: number;
  begun: number;
  /** How many in a row were too small to be asked about as a whole. */
  small: number;
  /** In which turn they were noted: until the next one nobody can have taken any away. */
  turn: number;
}

/** The next child that is still there. @param turn counts the times that the page may have run. */
export function nextIn(level: Level, turn: number): Node | null {
  const { parent, shoal } = level;
  while (level.at < shoal.length) {
    const next = shoal[level.at++];
    if (next && (level.turn === turn || next.parentNode === parent)) return next;
  }
  if (shoal.length < SHOAL) return null;
  const last =
    level.turn === turn ? shoal.at(-1) : shoal.findLast((node) => node.parentNode === parent);
  if (!last && level.begun++ >= AGAIN) return null;
  level.shoal = shoalFrom(last ? last.nextSibling : parent.firstChild);
  level.turn = turn;
  level.at = 1;
  return level.shoal[0] ?? null;
}

/** @param shoal what it begins with. */
function shoalFrom(first: Node | null, shoal: Node[] = []): Node[] {
  for (let node = first; node && shoal.length < SHOAL; node = node.nextSibling) shoal.push(node);
  return shoal;
}

/** @param first and `second`: of the children. @param block a line ends with them. */
export const levelOf = (
  parent: Node,
  first: Node,
  second: Node | null,
  block: boolean,
  turn: number,
): Level => ({ parent, block, shoal: shoalFrom(second, [first]), at: 0, begun: 0, small: 0, turn });
