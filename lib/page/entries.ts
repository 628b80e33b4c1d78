import { alarms } from './classify';
import type { Spot } from './piece';
import { GRAVITIES, type PageFinding, type Where } from './types';

/** A secret or key of the page, wherever on it it is. Holds the value, and never leaves the frame. */
export interface Entry {
  readonly id: number;
  readonly value: string;
  finding: PageFinding;
  /** "GitHub personal access token" */
  readonly title: string;
  readonly provider: string;
  readonly proof: readonly string[];
  readonly revoke: string | null;
  readonly advice: string | null;
  /** See `places/`. */
  readonly place: string | null;
  /** Where it is on the page now, as far as known. A log may repeat it in each of 100,000 lines. */
  readonly spots: Spot<Node>[];
  /** The user does not want to see its mark. */
  hidden: boolean;
  /** The page has taken it away. */
  gone: boolean;
  /** Path of the page's address when it was seen last: pages become other pages without a new document. */
  path: string;
}

/** Is the value still there? Pages draw other text in the nodes they have. */
export function isThere({ value, finding, path }: Entry, spot: Spot<Node>): boolean {
  const { node, last, start, end } = spot;
  // What a template holds is of a document of its own, and stays as long as the page does.
  const isHeld = node.ownerDocument !== document && path === location.pathname;
  if (!isHeld && !(node.isConnected && last.isConnected)) return false;
  if (finding.where.kind !== 'text' || !(node instanceof Text) || !(last instanceof Text))
    return true;
  return node === last
    ? node.data.slice(start, end) === value
    : value.startsWith(node.data.slice(start)) && value.endsWith(last.data.slice(0, end));
}

/**
 * Takes out the spots where an entry is no more. What the page takes away is gone, but for what is only
 * scrolled out of a list that draws what is in view.
 * @param most how many of its spots are looked at, the first ones.
 * @param calm nothing has been scrolled lately.
 * @param lost told of each of them: the page may put it back.
 * @returns those that were looked at and are there.
 */
export function prune(
  entry: Entry,
  most: number,
  calm: boolean,
  lost: (spot: Spot<Node>) => void,
): Spot<Node>[] {
  const { spots, path, finding } = entry;
  const isTaken = calm && spots.length > 0 && finding.where.kind === 'text';
  const left = spots.slice(0, most).filter((spot) => {
    const isLeft = isThere(entry, spot);
    if (!isLeft) lost(spot);
    return isLeft;
  });
  spots.splice(0, most, ...left);
  if (spots.length === 0 && (isTaken || path !== location.pathname)) entry.gone = true;
  return left;
}

/** What is listed of a page at most. */
const MANY = 200;
/** And places that are looked at each time the marks are drawn. */
export const PLACES = 1000;

const keyOf = (kind: Where['kind'], value: string): string => `${kind} ${value}`;

/** Everything found on a page, each value once for each kind of place. */
export class Entries {
  readonly #byKey = new Map<string, Entry>();

  /**
   * @param make what else is said of it; called once.
   * @returns the entry it belongs to, or `null` if there are too many already.
   */
  add(
    value: string,
    finding: PageFinding,
    spot: Spot<Node>,
    make: () => Pick<Entry, 'title' | 'provider' | 'proof' | 'revoke' | 'advice' | 'place'>,
  ): Entry | null {
    const key = keyOf(finding.where.kind, value);
    const path = location.pathname;
    const known = this.#byKey.get(key);
    if (known) {
      known.spots.push(spot);
      return Object.assign(known, { gone: false, path });
    }
    if (this.#byKey.size >= MANY) return null;
    const entry = {
      ...make(),
      id: this.#byKey.size + 1,
      value,
      finding,
      spots: [spot],
      hidden: false,
      gone: false,
      path,
    };
    this.#byKey.set(key, entry);
    return entry;
  }

  /**
   * Adds another place of what has so many that they need not be judged one by one.
   * @returns whether it has.
   */
  addOften(value: string, spot: Spot<Node>): boolean {
    const spots = this.#byKey.get(keyOf(spot.where.kind, value))?.spots;
    return spots !== undefined && spots.length >= PLACES && spots.push(spot) > 0;
  }

  /** Those that are there, the gravest first. */
  all(): Entry[] {
    const rank = ({ finding }: Entry): number => GRAVITIES.indexOf(finding.gravity);
    return [...this.#byKey.values()]
      .filter(({ gone }) => !gone)
      .sort((a, b) => rank(a) - rank(b) || a.id - b.id);
  }

  byId(id: number): Entry | undefined {
    return this.all().find((entry) => entry.id === id);
  }

  /** Does the page expose a secret of the provider of a key that may be public? */
  hasSecretBeside({ provider, finding }: Entry): boolean {
    return (
      finding.class !== 'secret' &&
      this.all().some((one) => one.provider === provider && alarms(one.finding.gravity))
    );
  }
}
