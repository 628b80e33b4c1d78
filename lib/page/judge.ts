import type { Finding } from '../detect/types';
import { decide, isSilent } from '../policy/decide';
import { type Destination, isAtHome } from '../policy/destination';
import { applies } from '../policy/exceptions';
import { fingerprint } from '../policy/fingerprint';
import { modeFor } from '../policy/settings';
import type { Stored } from '../store/stored';
import { alarms, gravityOf } from './classify';
import type { PageHost } from './host';
import { placeInCode } from './island';
import type { Sighting } from './lookout';
import type { PageFinding, Where } from './types';

/** What a page's findings are judged by. */
export interface Ground {
  readonly host: PageHost;
  readonly stored: Stored;
  readonly page: Destination;
}

/** Is nothing to be said on this page, whatever is found? @param now ms since the epoch. */
export function isQuiet({ stored, page }: Omit<Ground, 'host'>, now: number): boolean {
  return isSilent(page, modeFor(stored.settings, page.host, now));
}

/**
 * What a sighting is to the reader of the page: the one decision, and how much it matters there.
 * @param now ms since the epoch.
 * @returns `null` for what belongs here, was let through, or matters to nobody.
 */
export function judge(sighting: Sighting, ground: Ground, now: number): PageFinding | null {
  const { finding, value, spot, text } = sighting;
  const { words } = ground.host;
  const verdict = verdictOf(finding, value, ground, now);
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

function verdictOf(finding: Finding, value: string, ground: Ground, now: number) {
  const { host, stored, page } = ground;
  const candidate = {
    rule: finding.rule,
    host: page.host,
    path: page.path,
    fingerprint: () => fingerprint(stored.fingerprintKey, value),
  };
  return decide({
    findings: [finding],
    destination: page,
    mode: modeFor(stored.settings, page.host, now) === 'off' ? 'off' : 'block',
    settings: stored.settings,
    isHome: ({ rule }) => isAtHome(host.words.homeOf(rule), page),
    isAllowed: () => stored.exceptions.some((exception) => applies(exception, candidate, now)),
  }).verdict;
}
