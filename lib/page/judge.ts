import { isSilent } from '../policy/decide';
import type { Destination } from '../policy/destination';
import { modeUnder } from '../policy/policy';
import type { Stored } from '../store/stored';
import { alarms, gravityOf } from './classify';
import type { PageDesk, Words } from './host';
import { placeInCode } from './island';
import type { Sighting } from './lookout';
import type { PageFinding, Where } from './types';

/** What a page's findings are judged by. */
export interface Ground {
  readonly words: Pick<Words, 'explain' | 'preview'>;
  readonly desk: PageDesk;
  readonly stored: Stored;
  readonly page: Destination;
}

/** Is nothing to be said on this page, whatever is found? @param now ms since the epoch. */
export function isQuiet({ policy, settings }: Stored, page: Destination, now: number): boolean {
  return isSilent(page, modeUnder(policy, settings, page, now));
}

const NOTHING = { verdict: 'ignore' } as const;

/**
 * What a sighting is to the reader of the page: the one decision, and how much it matters there.
 * @param now ms since the epoch.
 * @returns `null` for what belongs here, was let through, or matters to nobody.
 */
export function judge(sighting: Sighting, ground: Ground, now: number): PageFinding | null {
  const { finding, value, spot, text } = sighting;
  const { words, desk, stored, page } = ground;
  // What was let through a moment ago, at a door, is out now: all the more is it to be seen.
  const isAllowed = (): boolean => false;
  const [{ verdict } = NOTHING] = desk.decide([{ finding, value }], page, stored, isAllowed, now);
  if (verdict === 'ignore') return null;
  const where: Where = spot.where.kind === 'script' ? placeInCode(text, finding.start) : spot.where;
  const gravity = gravityOf(finding, where, words.explain(finding).provider === 'Generic');
  if (gravity === null) return null;
  const { rule, class: kind, mode, confidence, proof } = finding;
  return {
    rule,
    class: kind,
    mode,
    confidence,
    proof,
    preview: words.preview(value, rule),
    where,
    // Whoever wants no more than a note of a rule gets no mark for it either.
    gravity: verdict === 'note' && alarms(gravity) ? 'doubtful' : gravity,
  };
}
