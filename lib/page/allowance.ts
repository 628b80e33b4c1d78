/** What a page may have read of it: a page that changes forever must not be followed forever. */
export type Limit = 'nodes' | 'characters' | 'findings';

/** How much there is at most, and how much of it comes back in a second. */
interface Tank {
  readonly size: number;
  readonly refill: number;
}

/** A large page once, and after that as much as a person can scroll through. */
const TANKS: Readonly<Record<'nodes' | 'characters', Tank>> = {
  nodes: { size: 600_000, refill: 3000 },
  characters: { size: 24_000_000, refill: 200_000 },
};

/** Keeps account of what was read. */
export interface Allowance {
  /**
   * @param now ms from any start.
   * @returns what there is no more of, if anything.
   */
  spend(nodes: number, characters: number, now: number): Limit | null;
}

/** @returns an account of its own, full at first; it fills with the time that is told of. */
export function createAllowance(): Allowance {
  const left = { nodes: TANKS.nodes.size, characters: TANKS.characters.size };
  let last: number | undefined;
  return {
    spend(nodes, characters, now) {
      const seconds = Math.max(0, now - (last ?? now)) / 1000;
      last = now;
      const spent = { nodes, characters };
      for (const name of ['nodes', 'characters'] as const) {
        const { size, refill } = TANKS[name];
        left[name] = Math.min(size, left[name] + seconds * refill) - spent[name];
        if (left[name] < 0) return name;
      }
      return null;
    },
  };
}
