import type { Confidence, Mode, Proof, SecretClass } from '../detect/types';

/**
 * Where something was found. `script` is code of the page itself; `island` is data a page carries for
 * its scripts (`__NEXT_DATA__`, JSON-LD, `window.__ENV__`). Positions within external files are the
 * business of `lib/page/source`.
 */
export type Where =
  | { readonly kind: 'text' }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'script' }
  | { readonly kind: 'island'; readonly name: string }
  | { readonly kind: 'comment' }
  | { readonly kind: 'meta'; readonly name: string }
  | { readonly kind: 'link' };

/**
 * How much it matters.
 * - `critical`: a secret that is served with the page's own code to everybody who opens it, or one that
 *   may do everything (a service role).
 * - `exposed`: a secret that the page shows.
 * - `doubtful`: looks like a secret by its name only.
 * - `explained`: the provider means it to be public, or it opens nothing alone.
 * - `informational`: opens test data only.
 */
export const GRAVITIES = ['critical', 'exposed', 'doubtful', 'explained', 'informational'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** Something that a page exposes. Never holds the value. */
export interface PageFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly class: SecretClass;
  readonly mode: Mode;
  readonly confidence: Confidence;
  readonly proof: Proof;
  /** The first letters and the last four. */
  readonly preview: string;
  readonly where: Where;
  readonly gravity: Gravity;
  /** The user posted it a moment ago. */
  readonly own?: true;
}
