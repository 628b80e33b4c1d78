import type { CheckResult, Confidence, Mode, SecretClass } from './types';

/** Where a match lies. A check may read the text around it, at a bounded distance. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ms since the epoch, for tokens that expire. */
  readonly now: number;
}

/** Judges a value whose shape fits. @returns what it established, or `null`: not this kind of key. */
export type Check = (value: string, place: Place) => CheckResult | null;

/** How one key format is recognised: what the compact table holds and the engine runs. */
export interface Recognizer {
  /** kebab-case, stable across versions: exceptions are stored by it. */
  readonly id: string;
  /**
   * Run sticky where a literal was found, so it must begin there; bounded, so that a match costs
   * what its length costs. A group named `before` (in a lookbehind) adds what stands in front of the
   * literal to the value; a group named `value` that ends the match narrows the value to itself.
   */
  readonly pattern: { readonly source: string; readonly flags: string };
  /**
   * What the prefilter looks for, at least three ASCII characters each; those of a pattern with the
   * flag `i` in any case. Left out when the pattern itself begins with them.
   */
  readonly literals?: readonly string[];
  /**
   * For keys without a shape of their own: the pattern must fit the whole value of an assignment to
   * one of these names, separated by `|`. Names are written in lower case without separators or final
   * digits; `twilio*token` is a name that has the first part and ends with the second, `^dd*apikey`
   * one that begins and ends so, `auth` exactly that. Strings and not patterns, because hundreds of
   * them are tried at once.
   */
  readonly named?: string;
  /** One of those that `checks/index.ts` lists. */
  readonly check?: Check;
  /** Default: `likely`; a check may raise or lower it. */
  readonly confidence?: Confidence;
  /** Default: `secret`. */
  readonly class?: SecretClass;
  /** Default: told by the literal (`sk_test_`, `sk_live_`), else `unknown`. */
  readonly mode?: Mode;
  /** Where this key belongs, if not where the provider's other keys do. */
  readonly home?: readonly string[];
  /**
   * Set when the check proves the value by a checksum: then it may touch other word characters,
   * and counts only if proven or if it touches none.
   */
  readonly proven?: true;
  /** Finds anything of this kind only where no rule of a provider has found or refused something. */
  readonly generic?: true;
}

/** A rule as it is written down: how a format is recognised, and what it is called. */
export interface Rule extends Recognizer {
  readonly pattern: RegExp;
  /** Follows the provider's name: "GitHub" "personal access token". */
  readonly kind: string;
  /** Environment variable people use for it; redaction writes `$` and this. */
  readonly env?: string;
  /** Left to the script that follows when a page is idle: the first has no room for what is rare. */
  readonly late?: true;
  /** Files are told to be one by `lib/files/keys`, and no text is. */
  readonly whole?: true;
}

/** One file of `rules/`. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Host or host/path, as `lib/policy/destination` reads them, where its keys belong. */
  readonly home: readonly string[];
  readonly rules: readonly Rule[];
}

/** What people need to know about a key that got out. English; kept out of the content script. */
export interface Facts {
  /** Where to revoke it. */
  readonly revoke?: string;
  /** The provider's page on this kind of key. */
  readonly docs: string;
  /** One line: how to restrict or rotate it. */
  readonly advice: string;
  /** Where the format is defined. */
  readonly source: string;
}

/** Facts of a provider, and what differs for some of its rules. */
export interface ProviderFacts extends Facts {
  readonly rules?: Readonly<Record<string, Partial<Facts>>>;
}

/** As much of it as people are told. */
export type ToldFacts = Partial<Omit<ProviderFacts, 'source'>>;

/**
 * How a valid key is made up: a template of characters, classes and exact counts, which
 * `test/samples` fills with random characters. Three parts are what stands before the key, the key,
 * and what stands after.
 */
export type Format = string | readonly [before: string, value: string, after: string];

/**
 * By rule, what the provider's documentation says of its keys, written down apart from the pattern so
 * that one can prove the other. Keys with a checksum are made in `test/samples/made.ts`. Nothing but
 * tests and benchmarks imports it.
 */
export type Samples = Readonly<Record<string, Format>>;
