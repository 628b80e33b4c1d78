import type { CustomRule } from '../detect/custom/rules';
import type { DestinationKind } from './destination';
import type { Exception } from './exceptions';
import type { Preferences } from './preferences';
import { modeFor, type Settings, type SiteMode } from './settings';

/** What policy may ask for at least: `hold` stops and asks, `block` leaves no choice. */
export const FLOORS = ['warn', 'hold', 'block'] as const;
export type Floor = (typeof FLOORS)[number];

/** What else a policy can take out of the user's hands, beside the fields of settings. */
export const LOCKABLE = [
  'mode',
  'sites',
  'behaviour',
  'rules',
  'history',
  'sync',
  'pictures',
  'customRules',
  'exceptions',
] as const;
export type Lockable = (typeof LOCKABLE)[number];

/**
 * What an organisation has laid down, as `managed.ts` has read it: every part is valid or not there.
 * Without a policy there is none of it.
 */
export interface ManagedPolicy {
  /** The least that happens to secrets, by kind of destination. */
  readonly minimumMode?: Readonly<Partial<Record<DestinationKind, Floor>>>;
  /** The least that happens to findings of a rule, by its id. */
  readonly forcedRules?: Readonly<Record<string, Floor>>;
  /** Settings to begin with. */
  readonly initial?: Settings;
  /** Settings that stay as they are. */
  readonly fixed?: Readonly<Partial<Settings>>;
  /** Preferences that stay as they are. */
  readonly preferences?: Readonly<Partial<Preferences>>;
  readonly locked?: readonly Lockable[];
  readonly customRules?: readonly CustomRule[];
  readonly exceptions?: {
    /** Subjects, ids of rules and kinds of destination of which users may make none. */
    readonly closed: readonly string[];
    /** What the organisation itself lets through. */
    readonly given: readonly Exception[];
    /** How many days a user's may hold; `null` for no end. */
    readonly days: number | null;
  };
  /** What the dialog says in the organisation's name, and where there is help (https). */
  readonly message?: string;
  readonly helpUrl?: string;
  /** Whoever lets a secret through says why. */
  readonly requireReason?: true;
  /** Paths of what could not be read in it. */
  readonly problems?: readonly string[];
}

export const NO_POLICY: ManagedPolicy = {};

/** So many rules of its own an organisation may have. */
export const MOST_GIVEN = 200;

/** The mode that holds on a page now (`now`, ms), policy included: a pause cannot go below it. */
export function modeUnder(
  policy: ManagedPolicy,
  settings: Settings,
  { host, kind }: { readonly host: string; readonly kind: DestinationKind },
  now: number,
): SiteMode {
  return raised(modeFor(settings, host, now), policy.minimumMode?.[kind]);
}

/** A mode, or the least that a policy leaves of it. */
export function raised(mode: SiteMode, floor: Floor | undefined): SiteMode {
  if (!floor || mode === 'block') return mode;
  return floor === 'warn' ? floor : 'block';
}

/** May users make exceptions of these names: a subject, a rule's id, a kind of destination? */
export function isOpenTo({ exceptions }: ManagedPolicy, ...names: readonly string[]): boolean {
  return !names.some((name) => exceptions?.closed.includes(name));
}

/**
 * Does the policy leave an exception of the user's in force, at a kind of destination if one is named? As the guard
 * decides it, who knows the rule even of those that do not say it.
 */
export function isLeft(
  policy: ManagedPolicy,
  { by, value, rule = value }: Pick<Exception, 'by' | 'value' | 'rule'>,
  ...kind: readonly DestinationKind[]
): boolean {
  return isOpenTo(policy, by, rule, ...kind);
}
