import type { Finding } from '../../detect/types';
import type { Comment } from './comments';

/**
 * What a page is made of, as far as a scan on demand looks at it. `storage`: localStorage,
 * sessionStorage and cookies, which only this browser has. `original`: a source out of a source map.
 */
export type SourceKind =
  | 'document'
  | 'script'
  | 'style'
  | 'worker'
  | 'response'
  | 'storage'
  | 'map'
  | 'original';

/** One thing to be read. */
export interface SourceFile {
  readonly kind: SourceKind;
  /** Its address, or what it is called ("localStorage: cart"). May hold a secret until it is cleaned. */
  readonly name: string;
}

/**
 * Why something was not looked at, or not all of it. `closed`: the browser does not let the page read
 * it (CORS, CSP). `missing`: it is not there or did not come. `binary`: it is no text. `too-large` and `too-many`: a limit was
 * reached. `map-not-asked`: the developer tools have no source map, and ask nobody for it. `more`: there are more places than are shown. `not-asked`: reading it would be another
 * request, which nobody has agreed to. `frames`: frames of other sites. `frames-lost`: those that did not say what
 * they are made of. `unlisted`: the browser's list of what
 * the page has loaded is full. `stopped`: the user or the page
 * ended the scan before.
 */
export type Why =
  | 'closed'
  | 'missing'
  | 'binary'
  | 'too-large'
  | 'too-many'
  | 'map-broken'
  | 'map-missing'
  | 'map-not-asked'
  | 'not-asked'
  | 'frames'
  | 'frames-lost'
  | 'unlisted'
  | 'more'
  | 'stopped';

/** Something that counts as not looked at, never as clean. */
export interface Unread {
  readonly name: string;
  readonly why: Why;
  /** How many there are of it, where it is not one. */
  readonly count?: number;
}

/** Line and column count from 1, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * `critical`: opens something, and everybody who loads the page has it. `warning`: a secret, but less
 * sure or not served to others. `note`: worth knowing, nothing to be alarmed by.
 */
export type Gravity = 'critical' | 'warning' | 'note';

/** A finding in code. */
export interface CodeFinding extends Finding {
  /** Its value, where that does not stand in the text as it is. */
  readonly read?: string;
  /** It stands in a comment. */
  readonly comment?: Comment;
}

/** One place where a key was found. Holds a hint at the value, never the value. */
export interface SourceFinding extends Omit<CodeFinding, 'start' | 'end' | 'read'>, Place {
  readonly kind: SourceKind;
  /** The file it was found in, cleaned. */
  readonly file: string;
  readonly end: Place;
  /** Where it stands in the original source, through the source map. */
  readonly original: (Place & { readonly file: string }) | null;
  readonly gravity: Gravity;
  /** Redacted: a public prefix and at most the last four characters. */
  readonly shown: string;
  /** The same number for the same key, within one scan. */
  readonly key: number;
}

/** What came of one file. */
export interface FileReport {
  readonly findings: readonly SourceFinding[];
  readonly unread: readonly Unread[];
}
