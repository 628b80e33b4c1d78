import type { DestinationKind } from '../../lib/policy/destination';
import type { Floor, Lockable, ManagedPolicy } from '../../lib/policy/policy';

/** What the organisation has decided, so that the user cannot. */
export interface Locks {
  readonly is: (part: Lockable) => boolean;
  /** The least that happens at a kind of place, whatever is chosen. */
  readonly floor: (kind: DestinationKind) => Floor | null;
  /** A rule's choice: all of them, or this one by its floor. */
  readonly rule: (id: string) => boolean;
  /** The least that happens to the keys of a rule, whatever is chosen. */
  readonly ruleFloor: (id: string) => Floor | null;
  /** Any of it: said once at the top. */
  readonly any: boolean;
}

/** What of the page a policy takes out of the user's hands. */
export function locksOf({
  locked = [],
  minimumMode = {},
  forcedRules = {},
  customRules = [],
  exceptions,
}: ManagedPolicy): Locks {
  const is = (part: Lockable): boolean => locked.includes(part);
  const ruleFloor = (id: string): Floor | null =>
    Object.hasOwn(forcedRules, id) ? (forcedRules[id] ?? null) : null;
  return {
    is,
    floor: (kind) => minimumMode[kind] ?? null,
    rule: (id) => is('rules') || ruleFloor(id) !== null,
    ruleFloor,
    any:
      (exceptions?.days ?? null) !== null ||
      [
        locked,
        customRules,
        exceptions?.closed ?? [],
        exceptions?.given ?? [],
        Object.keys(minimumMode),
        Object.keys(forcedRules),
      ].some(({ length }) => length > 0),
  };
}
