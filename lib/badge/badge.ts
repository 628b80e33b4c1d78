import type { GuardState } from '../coverage/guard-state';

/** What the extension's button shows of a tab. The text has the meaning; the colour only repeats it. */
export interface Badge {
  /** At most three characters; empty: nothing to say. */
  readonly text: string;
  /** Key of the message that explains it, spoken and shown on hover. */
  readonly title: BadgeTitle;
  /** What stands for the message's placeholder. */
  readonly count: number;
  readonly alarming: boolean;
}

export const BADGE_TITLES = [
  'badgeNone',
  'badgeGuarded',
  'badgeFound',
  'badgeFailed',
  'badgeOff',
  'badgePaused',
  'badgeSilent',
  'badgeNoAccess',
] as const;
export type BadgeTitle = (typeof BADGE_TITLES)[number];

/** Where Keyslip does not run, and while it is not known whether it does, nothing is claimed. */
const NONE: Badge = { text: '', title: 'badgeNone', count: 0, alarming: false };

/** The badge of every tab while the browser lets Keyslip run on no site at all. */
export const NO_ACCESS: Badge = { text: '!', title: 'badgeNoAccess', count: 0, alarming: true };

/**
 * @param guard as the guards of the tab have proven it.
 * @param count secrets in the fields of the page.
 */
export function badgeFor(guard: GuardState, count: number): Badge {
  switch (guard) {
    case 'failed':
      return { text: '!', title: 'badgeFailed', count: 0, alarming: true };
    case 'off':
      return { text: 'off', title: 'badgeOff', count: 0, alarming: false };
    case 'paused':
      return { text: 'off', title: 'badgePaused', count: 0, alarming: false };
    case 'guarded':
    case 'silent':
      // What lies in a field still does where the page has become a silent one, or in a frame of another place.
      if (count === 0)
        return { ...NONE, title: guard === 'silent' ? 'badgeSilent' : 'badgeGuarded' };
      return {
        text: count > 99 ? '99+' : String(count),
        title: 'badgeFound',
        count,
        alarming: true,
      };
    default:
      return NONE;
  }
}
