import { Unreadable } from './access';
import type { SourceKind } from './types';

/** A part of a frame: with an address of its own, with its text at hand, or with both. */
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

/**
 * Lists what the browser keeps for a site.
 * @param name of all of it: if nobody can say what there is, that is a part that cannot be read.
 * @returns nothing where the browser keeps nothing, as in a sandbox.
 */
export async function unlessKeptOut(name: string, list: () => Promise<Part[]>): Promise<Part[]> {
  try {
    return await list();
  } catch (error) {
    // By its name: in Firefox it is of the page's world.
    return (error as Error).name === 'SecurityError' ? [] : [lost(name)];
  }
}

/** What is there, and does not open. */
export const lost = (name: string): Part =>
  storagePart(name, () => {
    throw new Unreadable('missing');
  });
