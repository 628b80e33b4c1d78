import type { Finding, ScanOptions } from '../detect/types';

/** Detection, handed in: a content script has it from the guard, the worker brings its own. */
export type Scan = (text: string, options: ScanOptions) => Finding[];

/**
 * Why something was not read: `media` holds no text to read, or is no picture of a screen, `unknown` is a format
 * without a reader, of which nothing was read, `binary` one of which only the text in it was, `closed` wanted a
 * reader that was not there.
 */
export type Why =
  | 'media'
  | 'unknown'
  | 'binary'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'too-deep'
  | 'too-slow'
  | 'closed';

export interface Unread {
  /** Names from the outside in, joined by `/`; empty: the file itself. */
  readonly path: string;
  readonly why: Why;
}

/** A finding in a stream, with what stands around it and holds no other finding. */
export interface Located {
  /** Offsets from the beginning of the stream. */
  readonly finding: Finding;
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

/** One secret in a file. Holds the value: it stays in this frame and the worker it started. */
export interface Hit {
  readonly path: string;
  /** The value and a little text on both sides, with no other finding in it; of a key file, its fingerprint. */
  readonly text: string;
  /** Offsets in `text`, in code units. */
  readonly finding: Finding;
}

export interface Report {
  /** One for each distinct value. */
  readonly hits: readonly Hit[];
  /** There are more than the limit lets through. */
  readonly more: boolean;
  readonly unread: readonly Unread[];
  /** A copy without the secrets can be made: they lie in text, or in a picture of a screen. */
  readonly redactable: boolean;
  /** It is a picture: of what was read there, single characters may be others. */
  readonly seen: boolean;
}

/**
 * A piece of a container: bytes to look into, text ready to be scanned, a secret as a whole, or neither. With `remade`,
 * a copy of the container can be made in which this piece is another.
 */
export type Entry = { readonly remade?: boolean } & (
  | { readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly name: string;
      readonly text: string | Iterable<string>;
      /** Wants to be looked through in its own way. */
      readonly by?: (scan: Scan) => Scan;
      /** It was read in what a picture shows. */
      readonly seen?: true;
      /** All of it has been read before, as it stands; this is another reading of it. */
      readonly again?: true;
    }
  | { readonly name: string; readonly whole: Located }
  | { readonly name: string; readonly unread: Why }
);
