import { alarms } from './classify';
import type { Spot } from './piece';
import { GRAVITIES, type PageFinding } from './types';

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
  /** Where it is on the page now, as far as known. */
  readonly spots: Spot<Node>[];
  /** The user does not want to see its mark. */
  hidden: boolean;
  /** The page has taken it away. */
  gone: boolean;
  /** Path of the page's address when it was seen last: pages become other pages without a new document. */
  path: string;
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

/**
 * Takes out the spots where an entry is no more. What the page takes away is gone, but for what is only
 * scrolled out of a list that draws what is in view.
 * @param calm nothing has been scrolled lately.
 * @param lost told of each of them: the page may put it back.
 */
export function prune(entry: Entry, calm: boolean, lost: (spot: Spot<Node>) => void): void {
  const { spots, path, finding } = entry;
  const left = spots.filter((spot) => isThere(entry, spot));
  for (const spot of spots) if (!left.includes(spot)) lost(spot);
  const isTaken = calm && spots.length > 0 && finding.where.kind === 'text';
  if (left.length === 0 && (isTaken || path !== location.pathname)) entry.gone = true;
  spots.splice(0, spots.length, ...left);
}

/** What is listed of a page at most. */
const MANY = 200;

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
    const key = `${finding.where.kind} ${value}`;
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
