import type { SourceFile, Unread } from './types';

/** One thing that can be read of a page. */
export interface Item extends SourceFile {
  /** Tells it apart from all others of the page: the same script in two frames is read once. */
  readonly id: string;
}

/** What a page is made of, as far as somebody can tell. */
export interface Inventory {
  readonly items: readonly Item[];
  /** Answers to requests of the page's own, which can only be read by asking the site again. */
  readonly responses: readonly Item[];
  readonly unread: readonly Unread[];
}

/** The text of a file in pieces. Ends early when no more is wanted; `cut` once something was kept back. */
export interface Pieces {
  readonly text: AsyncIterable<string>;
  readonly isCut: () => boolean;
}

/** The way to a page's parts: through a script in the tab, or through the developer tools. */
export interface PageAccess {
  /** Reads an item in pieces. The pieces throw {@link Unreadable} if it cannot be read. */
  read(item: Item): Pieces;
  /** Fetches the source map that an item names. @param address as it is written there. */
  map(address: string, of: Item): Promise<string | { readonly why: Unread['why'] }>;
}

/** Says why something cannot be read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(readonly why: Unread['why']) {
    super(why);
  }
}
