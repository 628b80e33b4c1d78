import type { FileReport, SourceFile, Unread } from '../page/source/types';
import type { Items } from '../store/items';

/** What the worker is told before anything else: it has no storage to read. */
export interface SourceSettings {
  readonly items: Items;
}

/**
 * Between a page of the extension and the worker that scans for it. Pieces hold the page's text;
 * reports hold hints only.
 */
export type SourceTask =
  | { readonly id: number; readonly task: 'start'; readonly file: SourceFile }
  | { readonly id: number; readonly task: 'piece'; readonly text: string }
  /** `cut`: more there was, and a limit kept it away. */
  | { readonly id: number; readonly task: 'end'; readonly cut: boolean }
  /** The source map that the file had named, or why there is none. */
  | {
      readonly id: number;
      readonly task: 'map';
      readonly map: string | { readonly why: Unread['why'] };
    };

export type SourceAnswer =
  /** A piece has been scanned; `more`: whether another is wanted. */
  | { readonly id: number; readonly more: boolean }
  /** The file names a map: it has to be sent. */
  | { readonly id: number; readonly map: string }
  | { readonly id: number; readonly report: FileReport }
  /** Something went wrong: the file counts as not looked at. */
  | { readonly id: number; readonly failed: true };
