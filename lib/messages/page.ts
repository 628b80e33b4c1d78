import type { Limit } from '../page/allowance';
import type { PageFinding } from '../page/types';

/**
 * What a page exposes, asked by the popup over a port to every frame of a tab and answered by each
 * frame's own look at it, now and whenever it changes.
 */
export const PAGE_PORT = 'page';

/** Findings told of by one frame, at most. */
export const TOLD = 50;

/** A finding as the popup lists it. No value: a preview and words. */
export interface PageItem extends Pick<PageFinding, 'gravity' | 'class' | 'preview' | 'where'> {
  readonly id: number;
  readonly title: string;
  /** What is said of it, in the user's language. */
  readonly says: readonly string[];
  readonly revoke: string | null;
  /** Can it be scrolled to? */
  readonly onView: boolean;
}

export interface PageReport {
  /** A random number; a later report of the same frame takes the place of the one before. */
  readonly frame: number;
  readonly items: readonly PageItem[];
  /** Found besides those. */
  readonly more: number;
  readonly busy: boolean;
  /** What there was too much of. */
  readonly limit: Limit | null;
  /** Main thread time in ms, and what was read in it. */
  readonly cost: {
    readonly total: number;
    readonly longest: number;
    readonly slices: number;
    readonly nodes: number;
    readonly characters: number;
  };
}

/** What the popup may ask of the frames: that one of them scrolls to an item. */
export interface PageRequest {
  readonly frame: number;
  readonly show: number;
}

/** Read by hand: the frame has no room for a schema library. */
export function parsePageRequest(message: unknown): PageRequest | null {
  if (typeof message !== 'object' || message === null) return null;
  const { frame, show } = message as { frame?: unknown; show?: unknown };
  return typeof frame === 'number' && typeof show === 'number' ? { frame, show } : null;
}
