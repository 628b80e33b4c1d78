import { describe, expect, it } from 'vitest';
import { BADGE_TITLES, badgeFor, NO_ACCESS } from '../../../lib/badge/badge';
import type { GuardState } from '../../../lib/coverage/guard-state';
import messages from '../../../public/_locales/en/messages.json';

describe('the badge', () => {
  it.each<[GuardState, number, string, string]>([
    ['guarded', 0, '', 'badgeGuarded'],
    ['guarded', 2, '2', 'badgeFound'],
    ['guarded', 100, '99+', 'badgeFound'],
    ['silent', 0, '', 'badgeSilent'],
    ['silent', 2, '2', 'badgeFound'],
    ['failed', 2, '!', 'badgeFailed'],
    ['off', 0, 'off', 'badgeOff'],
    ['paused', 0, 'off', 'badgePaused'],
    ['not-covered', 0, '', 'badgeNone'],
    ['absent', 0, '', 'badgeNone'],
    ['checking', 0, '', 'badgeNone'],
    ['withheld', 0, '', 'badgeNone'],
  ])('%s with %i: "%s"', (guard, count, text, title) => {
    expect(badgeFor(guard, count)).toMatchObject({ text, title });
  });

  it('says each state in words, not by colour alone', () => {
    const said = BADGE_TITLES.map((title) => messages[title].message);
    expect(new Set(said).size).toBe(BADGE_TITLES.length);
    expect(NO_ACCESS.text).toBe('!');
  });
});
