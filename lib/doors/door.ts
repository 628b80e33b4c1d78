import type { Field } from '../editors/field';
import type { Verdict } from '../policy/decide';
import type { Destination } from '../policy/destination';

/** The names that doors ask under: of what the dialog says, and of what frames may ask of each other. */
export const DOORS = ['paste', 'drop', 'type', 'submit', 'send', 'network', 'file'] as const;
export type DoorName = (typeof DOORS)[number];

/** A place in the window, in CSS pixels, as events give it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

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
  /** What the field held before its author deleted some of it. What else is gone a script may have taken, to send it. */
  readonly deleted?: string | undefined;
}

/** What the user decided, ready to be carried out. Each of the two does nothing if it was "cancel". */
export interface Outcome {
  /**
   * Puts what was held at the caret, as decided, and reads it back; if the field refuses it, the user
   * is told, and given the redacted text.
   * @param target where it was aimed at, for pages that take a paste without a field.
   * @param bundle all that came with it, if it is to come as it was.
   * @param at where it was dropped.
   */
  insert(field: Field | null, target: Element, bundle: Bundle, at?: Point): Promise<void>;
  /** Brings the fields in line with the decision. @returns whether what was held may go now. */
  settle(): Promise<boolean>;
}

/** Refused, or settled elsewhere: nothing moves. */
export const STAYS: Outcome = { insert: async () => undefined, settle: async () => false };
/** Decided meanwhile, by another question: it goes as it is. */
export const GOES: Outcome = { insert: async () => undefined, settle: async () => true };

export type Answer =
  | { readonly held: false; readonly verdict: Verdict }
  /** The door must stop the event before it returns, and then wait. */
  | { readonly held: true; readonly outcome: Promise<Outcome> };

/** All that a paste or drop brings. It can be read of it only while its event lasts. */
export interface Bundle {
  readonly files: readonly File[];
  /** What else there is, by type; where there are files, `Files` as well, with nothing. */
  readonly data: readonly (readonly [type: string, value: string])[];
}

/** Files on their way, and all that is needed to bring them there after all. */
export interface Load extends Bundle {
  /** A choice in an input, a drop or a paste. What it carried can no longer be read from it. */
  readonly event: Event;
  readonly target: Element;
  /**
   * No script can make a drop of these, so one that was stopped could never arrive: the page has all of it, and its
   * requests wait instead until they have been looked through.
   */
  readonly folders: readonly FileSystemDirectoryEntry[];
  /** Takes the files that went, before the page sees them, so that no door asks about them again. */
  readonly passed: WeakSet<File>;
}

/** Asks for the decision: synchronous, pure of network and background, never throws. */
export interface Ask {
  (question: Question): Answer;
  /**
   * Files cannot be read before an event returns, so they are held unseen.
   * @returns `null` if they may go as they are, or have gone; else the door stops the event, and what may go
   *   arrives by itself until the promise is fulfilled.
   */
  files(load: Load): Promise<void> | null;
  /**
   * The fields of this frame that hold secrets nobody has decided on. Empty costs nothing.
   * @param text of those secrets that this carries, in any spelling.
   */
  watched(text?: string): readonly Field[];
  /** Where what is entered in a field would go. */
  destination(field: Field | null): Destination;
  /** Is this a button that sends? */
  sends(button: HTMLButtonElement): boolean;
  /** Has the page hear a key that was held, or a form be sent that was. */
  press(target: Element, event: KeyboardEvent | SubmitEvent): void;
}

/**
 * Guards one way in or out: attaches its listeners, which `signal` ends. To add a door, add a file
 * here and its line to `index.ts`.
 */
export type Door = (signal: AbortSignal, ask: Ask) => void;
