import type { SourceKind, Unread } from '../page/source/types';

/**
 * Between the result page and the script that it puts into each frame of a tab: one port for each frame,
 * opened by the result page. Pieces hold the page's own text, on its way to the worker that scans it.
 */
export const SOURCE_PORT = 'page-source';

/** Of one list. */
export const MOST_ITEMS = 20_000;
/** In UTF-16 code units. */
export const LONGEST_NAME = 100_000;

/** A frame's parts. An item is asked for by its place in the list. */
export interface FrameInventory {
  /** At most {@link MOST_ITEMS}, with names and addresses of at most {@link LONGEST_NAME}. */
  readonly items: readonly {
    readonly kind: SourceKind;
    readonly name: string;
    /** Its address, if it has one of its own. */
    readonly url: string | null;
    /** Comes only by asking the site again. */
    readonly again: boolean;
  }[];
  /** Whose storage it has: an address's origin, or "null" for none that others share. */
  readonly origin: string;
  /** Frames directly inside of this one. */
  readonly frames: number;
  /** The browser lists no more of what the page has loaded. */
  readonly full: boolean;
  /** How many more items there are than in the list. */
  readonly left: number;
}

export type SourceRequest =
  | { readonly id: number; readonly ask: 'list' }
  | { readonly id: number; readonly ask: 'item'; readonly item: number }
  /** A source map, by its address as an item names it. */
  | { readonly id: number; readonly ask: 'map'; readonly address: string; readonly of: number }
  | { readonly id: number; readonly ask: 'more' }
  | { readonly id: number; readonly ask: 'stop' };

/** Why a frame has nothing to say. */
export type FrameWhy = Extract<Unread['why'], 'closed' | 'missing' | 'binary'>;

export type SourceReply =
  | { readonly id: number; readonly list: FrameInventory }
  | { readonly id: number; readonly text: string }
  | { readonly id: number; readonly end: true }
  | { readonly id: number; readonly why: FrameWhy };
