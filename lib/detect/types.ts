/**
 * The vocabulary of detection. All offsets are UTF-16 code units, all times are ms since the epoch.
 */

/** `certain`: checksum or structure verified. `likely`: specific prefix and shape. `possible`: generic assignment. */
export type Confidence = 'certain' | 'likely' | 'possible';

/**
 * `publishable`: the provider documents it as safe in client code when restricted.
 * `identifier`: names an account or key but opens nothing on its own.
 */
export type SecretClass = 'secret' | 'publishable' | 'identifier';

export type Mode = 'live' | 'test' | 'unknown';

/** What a check established about a match: facts, which the dialog puts into words. Never holds the value. */
export type Proof =
  | { readonly kind: 'shape' }
  | { readonly kind: 'checksum' }
  | { readonly kind: 'structure' }
  | {
      readonly kind: 'jwt';
      readonly expires?: number;
      readonly issuer?: string;
      readonly role?: string;
      /** It may do everything, whatever the rules for others are. */
      readonly critical?: true;
    }
  | { readonly kind: 'pair' }
  /** Read in a picture, where single characters may be others. */
  | { readonly kind: 'sight' }
  /** A key the user has told us of. */
  | { readonly kind: 'own' }
  | { readonly kind: 'assignment'; readonly name: string };

/** One recognised span of a text. Never holds the value itself: slice it out of the scanned text. */
export interface Finding {
  /** Id of the rule, stable across versions: exceptions are stored by it. */
  readonly rule: string;
  /** First code unit of the secret value (not of the assignment or header around it). */
  readonly start: number;
  /** One past the last code unit of the value. */
  readonly end: number;
  readonly confidence: Confidence;
  readonly class: SecretClass;
  readonly mode: Mode;
  readonly proof: Proof;
}

/** What a check may say of a match; `null` rejects it. */
export interface CheckResult {
  readonly confidence?: Confidence;
  readonly class?: SecretClass;
  readonly mode?: Mode;
  readonly proof?: Proof;
  /** The check itself rules out that the value stands in for another, whatever it looks like. */
  readonly real?: true;
}

/** A stretch of text: `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The value of an assignment. */
export interface Value extends Span {
  readonly quoted: boolean;
  /** Little tells that it is a value at all, so it has to be random. */
  readonly loose?: boolean;
  /** It stands in a column below the name. */
  readonly below?: boolean;
  /** Somebody says to somebody that this is it. */
  readonly told?: boolean;
  /** More values of the same name: the rest of a list, the column below the head of a table. */
  readonly also?: Iterable<Value>;
  /** It is one of a list, which goes on. */
  readonly listed?: true;
}

export interface ScanOptions {
  /** ms since the epoch; decides whether a token has expired. Without it, none has. */
  readonly now?: number;
  /**
   * Only what touches this range is reported, and the cost is that of the range: the same findings
   * there as a scan of the whole text gives.
   */
  readonly window?: Span;
  /** Ids of rules that report nothing; nor does a generic rule report what they would find. */
  readonly disabled?: ReadonlySet<string>;
  /** Without one the text is scanned to its end. */
  readonly budget?: Budget;
}

/** How much a scan may cost. What it leaves out is told, so nobody can take it for clean. */
export interface Budget {
  /** Search at most this many code units. */
  readonly units?: number;
  /** Stop after this many ms by the `clock`. Without a clock there is no time limit. */
  readonly ms?: number;
  /** The time in ms, from any start: `performance.now`. */
  readonly clock?: () => number;
  /** Code units between two looks at the clock. */
  readonly chunk?: number;
  /** Takes the range that was not searched. A key that begins before it is found even so. */
  readonly skipped: Span[];
}

/** A finding before overlaps are settled. */
export interface Candidate extends Finding {
  /** Fits a rule, and is none: a placeholder, or its check said no. */
  readonly refused: boolean;
  /** Found by a rule that belongs to no provider. */
  readonly generic: boolean;
  /** From where on in the text it is known. */
  readonly since: number;
}
