/**
 * One finding in a report for machines, by the command line or by a scan of a page. Lines and columns
 * count from 1; offsets and columns are UTF-16 code units.
 */
export interface Entry {
  /** Path, address or name of what it was found in. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets in the file, where they are known. */
  readonly start?: number;
  readonly end?: number;
  readonly rule: string;
  /** "GitHub personal access token" */
  readonly title: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly confidence: string;
  /** The provider's page on this kind of key. */
  readonly help?: string | undefined;
  readonly advice?: string | undefined;
  /** A hint at the value. */
  readonly shown: string;
  /** The file that leads to this one, which is its original source. */
  readonly servedWith?: string;
  /** Where it stands in the source that the file was built from. */
  readonly original?: { readonly file: string; readonly line: number; readonly column: number };
}
