import type { MayHold } from '../detect/may-hold';
import type { Finding } from '../detect/types';
import type { Explanation } from '../detect/words';
import type { place } from '../dialog/place';
import type { createSurface } from '../dialog/surface';
import type { Verdict } from '../policy/decide';
import type { Destination } from '../policy/destination';
import type { Stored } from '../store/stored';
import type { Scan } from './search';

/**
 * Detection, words and what is stored, lent by the script that answers in the same frame: they are most of the
 * bytes, and a frame needs them once.
 */
export interface PageHost {
  /** With what was added to the rules by now. */
  readonly scan: Scan;
  readonly words: Words;
  /**
   * Tells what is stored, now and whenever a decision or a scan may end otherwise for a change of it: `scan` is that
   * for what is told of.
   */
  watch(signal: AbortSignal, changed: (stored: Stored) => void): void;
}

/** The one decision, lent by the guard of the same frame: what it is silent about is not marked either. */
export interface PageDesk {
  /** Is this a button that sends? */
  sends(button: HTMLButtonElement): boolean;
  /** Where this document is; see `lib/guard/judge.ts`. */
  destination(field: null): Destination;
  /**
   * @param isAllowed what else is let through, by value.
   * @param now ms since the epoch.
   * @returns the verdict on each of them that is not let through.
   */
  decide(
    found: readonly { readonly finding: Finding; readonly value: string }[],
    destination: Destination,
    stored: Stored,
    isAllowed: (value: string) => boolean,
    now: number,
  ): readonly { readonly verdict: Verdict }[];
}

/** What is said of findings. None of it holds a value but what `preview` is given. */
export interface Words {
  /** Makes detection ready step by step, so that no first scan has to. */
  prepare(): Generator<void>;
  /** See `lib/detect/may-hold.ts`. Wants detection prepared. */
  readonly mayHold: MayHold;
  t(key: string, ...subs: string[]): string;
  /** With what is known of its provider. */
  explain(finding: Finding): Explanation;
  /** "GitHub personal access token" */
  titleOf(finding: Finding): string;
  /** Short phrases. @param now ms since the epoch. */
  proofOf(finding: Finding, now: number): string[];
  preview(value: string, rule?: string): string;
  /** What the dialog is drawn with, and where its notes go. */
  readonly createSurface: typeof createSurface;
  readonly place: typeof place;
  /** Needs the user's gesture of a moment ago. */
  copyText(text: string): Promise<boolean>;
}
