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
    make: () => Omit<Entry, 'id' | 'value' | 'finding' | 'spots' | 'hidden'>,
  ): Entry | null {
    const key = `${finding.where.kind} ${value}`;
    const known = this.#byKey.get(key);
    if (known) {
      known.spots.push(spot);
      return known;
    }
    if (this.#byKey.size >= MANY) return null;
    const entry = {
      ...make(),
      id: this.#byKey.size + 1,
      value,
      finding,
      spots: [spot],
      hidden: false,
    };
    this.#byKey.set(key, entry);
    return entry;
  }

  /** The gravest first. */
  all(): Entry[] {
    const rank = ({ finding }: Entry): number => GRAVITIES.indexOf(finding.gravity);
    return [...this.#byKey.values()].sort((a, b) => rank(a) - rank(b) || a.id - b.id);
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
