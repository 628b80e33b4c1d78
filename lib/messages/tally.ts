/**
 * How many secrets lie in the fields of a frame, undecided or warned about. Frames say that it has
 * changed (to wake the background), or that a pause has ended, and answer with the number on a port of this name unless it is none.
 */
export const TALLY = 'tally';

export interface TallyReport {
  /** A random number that tells this frame's reports from those of others. */
  readonly frame: number;
  readonly count: number;
}

/** @returns `null` for anything else. */
export function readTallyReport(message: unknown): TallyReport | null {
  if (typeof message !== 'object' || message === null) return null;
  const { frame, count } = message as Record<string, unknown>;
  if (typeof frame !== 'number' || typeof count !== 'number') return null;
  return Number.isSafeInteger(count) && count >= 0 ? { frame, count } : null;
}
