import type { MayHold } from '../detect/may-hold';
import type { Finding } from '../detect/types';
import { createAllowance, type Limit } from './allowance';
import { SHORTEST } from './attributes';
import { watchChanges } from './changes';
import type { Piece, Spot } from './piece';
import { type Scan, search } from './search';
import { type Cost, createSlices } from './slices';
import { walk } from './walk';

/** Something recognised on the page. `value` never leaves the frame. */
export interface Sighting {
  readonly finding: Finding;
  readonly value: string;
  readonly spot: Spot<Node>;
  /** What the finding's offsets count in. */
  readonly text: string;
}

export interface LookoutHost {
  readonly scan: Scan;
  /** What a scan needs first, step by step; asked for once there is something to scan. */
  prepare(): Generator<void>;
  readonly mayHold: MayHold;
  /** Told of each sighting once. @returns false if it wants no more of them. */
  saw(sighting: Sighting): boolean;
  /** Everything there is has been looked at, until the page changes; or a limit was reached. */
  rests(): void;
}

export interface Lookout {
  /** It is there no more: should it come back, it is told of again. */
  forget(spot: Spot<Node>, value: string): void;
  /** What ended it, if something did. */
  limit(): Limit | null;
  /** Is there anything left to look at? */
  isBusy(): boolean;
  cost(): Cost & { readonly nodes: number; readonly characters: number };
}

/**
 * Looks through the document, and then at what changes in it, in idle moments. Costs nothing while the
 * page changes nothing, and ends for good when a page gives more to read than anybody could.
 */
export function startLookout(signal: AbortSignal, host: LookoutHost): Lookout {
  const allowance = createAllowance();
  const clock = (): number => performance.now();
  let limit: Limit | null = null;
  let nodes = 0;
  let characters = 0;
  const watched = new WeakSet<Node>();
  const seen = new WeakMap<Node, Set<string>>();

  const isNew = (spot: Spot<Node>, value: string): boolean => {
    const key = keyOf(spot, value);
    const known = seen.get(spot.node) ?? new Set();
    if (known.has(key)) return false;
    seen.set(spot.node, known.add(key));
    return true;
  };
  /** One by one, for each may cost a millisecond. */
  function* report(piece: Piece<Node>, text: string, findings: readonly Finding[]) {
    for (const finding of findings) {
      const { start, end } = finding;
      const spot = piece.locate(start, end);
      const value = text.slice(start, end);
      if (!spot || limit !== null || !isNew(spot, value)) continue;
      if (!host.saw({ finding, value, spot, text })) limit = 'findings';
      yield;
    }
  }
  const walkHost = {
    prepare: host.prepare,
    mayHold: host.mayHold,
    entered: (root: ShadowRoot): void => {
      if (watched.has(root)) return;
      watched.add(root);
      changes.watch(root);
    },
    count: (seenNodes: number, read: number): void => {
      nodes += seenNodes;
      characters += read;
      limit ??= allowance.spend(seenNodes, read, clock());
    },
  };
  function* look(roots: readonly Node[]): Generator<void> {
    for (const piece of walk(roots, walkHost)) {
      // Most frames of most pages say nothing that could be a key.
      if (piece && piece.length >= SHORTEST) {
        const { text } = piece;
        yield* host.prepare();
        for (const found of search(text, host.scan, Date.now(), clock)) {
          yield;
          yield* report(piece, text, found);
        }
      } else yield;
    }
  }
  let work = look([document]);
  let busy = true;
  const step = (): boolean => {
    if (limit === null && !work.next().done) return true;
    const roots = limit === null ? changes.take() : [];
    if (limit !== null) changes.stop();
    work = look(roots);
    busy = roots.length > 0;
    if (!busy) host.rests();
    return busy;
  };
  const slices = createSlices(signal, step);
  const changes = watchChanges((count) => {
    // Noting what changed is work as well, and all there is on a page that leaves no idle moment.
    limit ??= allowance.spend(count, 0, clock());
    busy = true;
    slices.wake();
  });
  changes.watch(document);
  slices.wake();
  signal.addEventListener('abort', () => changes.stop(), { once: true });
  return {
    forget: (spot, value) => {
      seen.get(spot.node)?.delete(keyOf(spot, value));
    },
    limit: () => limit,
    isBusy: () => busy,
    cost: () => ({ ...slices.cost(), nodes, characters }),
  };
}

const keyOf = ({ start, where }: Spot<Node>, value: string): string =>
  `${where.kind} ${start} ${value}`;
