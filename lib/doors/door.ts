import type { Field } from '../editors/field';
import type { Verdict } from '../policy/decide';
import type { Destination } from '../policy/destination';

export type DoorName = 'paste' | 'type' | 'submit' | 'send' | 'network';

/** A piece of text on its way, and the field it lies in or is about to enter. */
export interface Part {
  readonly text: string;
  readonly field: Field | null;
  /** Scan only findings that touch this range (code units): what an edit may have changed. */
  readonly window?: { readonly start: number; readonly end: number };
  /** Markup rather than prose: generic findings in it are attributes and code, and do not count. */
  readonly markup?: boolean;
}

/** What a door asks: may this go where it is going? */
export interface Question {
  readonly door: DoorName;
  readonly parts: readonly Part[];
}

/** What the user decided, and what the door did about it. */
export type Outcome =
  | {
      readonly choice: 'redacted';
      /** The redacted text of the part at `index`; empty for markup that cannot be redacted safely. */
      text(index: number): string;
      /** The spans to replace in the part at `index`, in code units of its text, in order. */
      spans(index: number): readonly { start: number; end: number; text: string }[];
      /** Says how it ended. `refused`: the redacted text did not arrive; the user is told, and given it. */
      done(result: 'written' | 'refused', text?: string): void;
    }
  | { readonly choice: 'original'; done(result: 'written' | 'refused'): void }
  | { readonly choice: 'cancelled' };

export type Answer =
  | { readonly held: false; readonly verdict: Verdict }
  /** The door must stop the event before it returns, and then wait. */
  | { readonly held: true; readonly outcome: Promise<Outcome> };

/** Asks for the decision: synchronous, pure of network and background, never throws. */
export interface Ask {
  (question: Question): Answer;
  /** The fields of this frame that hold secrets nobody has decided on. Empty costs nothing. */
  watched(): readonly Field[];
  /** Where what is entered in a field would go. */
  destination(field: Field | null): Destination;
}

/**
 * Guards one way in or out: attaches its listeners, which `signal` ends. To add a door, add a file
 * here and its line to `index.ts`.
 */
export type Door = (signal: AbortSignal, ask: Ask) => void;
