import type { SourceKind } from './types';

/** A part of a frame: with an address of its own, or with its text at hand. */
export interface Part {
  readonly kind: SourceKind;
  readonly name: string;
  readonly url: string | null;
  readonly again: boolean;
  /** In pieces, if it takes time. */
  readonly text?: () => string | AsyncGenerator<string>;
}

/** What the browser keeps for a site, by name. */
export const storagePart = (name: string, text: NonNullable<Part['text']>): Part => ({
  kind: 'storage',
  name,
  url: null,
  again: false,
  text,
});
