import type { HistoryOutcome, HistoryWhy } from '../store/history';
import { t } from './i18n';

/** The words of the history, for the pages that show it. */

const key = (name: string): string => name.replace(/-/g, '_');

/** How it ended: "Redacted". */
export const outcomeOf = (outcome: HistoryOutcome): string => t(`outcome_${key(outcome)}`);

/** By which way it was about to leave: "Paste". */
export const doorOf = (door: string): string => t(`door_${key(door)}`);

/** Why it was let through: the reason, and what the user said besides. Empty if neither is known. */
export function whyOf({ reason, note }: HistoryWhy): string {
  return [reason && t(`reason_${key(reason)}`), note].filter(Boolean).join(': ');
}
