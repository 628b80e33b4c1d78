import { proofOf } from '../../lib/answer/proof';
import { wholeFactsOf } from '../../lib/detect/facts-whole';
import { explain } from '../../lib/detect/words';
import { restrictionOf } from '../../lib/page/source/publishable';
import type { ScanState } from '../../lib/page/source/session';
import type { SourceFinding, Unread } from '../../lib/page/source/types';
import type { Row } from '../../lib/report/html';
import { t } from '../../lib/ui/i18n';

/** A finding with all that is said of it. */
export interface Said extends Row {
  readonly finding: SourceFinding;
  readonly provider: string;
  readonly revoke: string | undefined;
}

const LEVELS = { critical: 'error', warning: 'warning', note: 'note' } as const;
const GRAVITIES = ['critical', 'warning', 'note'] as const;

/**
 * Puts findings into words, the gravest first.
 * @param now ms since the epoch.
 */
export function saidOf(findings: readonly SourceFinding[], now: number): Said[] {
  const all = findings.map((finding) => ({
    finding,
    about: explain({ ...finding, ...NOWHERE }, wholeFactsOf),
  }));
  // Whose secrets lie in the same page.
  const exposed = new Set(
    all.filter(({ finding }) => finding.gravity === 'critical').map(({ about }) => about.provider),
  );
  const rows = all.map(({ finding, about }): Said => {
    const { file, line, column, end, rule, original, gravity, shown, confidence } = finding;
    const isPaired = finding.class !== 'secret' && exposed.has(about.provider);
    return {
      ...{ finding, file, line, column, rule, shown, confidence },
      endLine: end.line,
      endColumn: end.column,
      // What belongs to no provider is called by its kind.
      title: about.provider === 'Generic' ? about.kind : `${about.provider} ${about.kind}`.trim(),
      provider: about.provider,
      level: LEVELS[gravity],
      word: t(`gravity_${gravity}`),
      says: [
        ...proofOf({ ...finding, ...NOWHERE }, now),
        classSaid(finding),
        ...(finding.comment ? [t(`sourceComment_${finding.comment}`)] : []),
        ...(isPaired ? [t('sourcePaired', about.provider)] : []),
      ],
      help: about.docs,
      revoke: finding.class === 'secret' ? about.revoke : undefined,
      advice: adviceOn(finding, isPaired, about.advice),
      places: placesSaid(finding),
      ...(original ? { original } : {}),
    };
  });
  const rank = ({ finding }: Said): number => GRAVITIES.indexOf(finding.gravity);
  return rows.sort((a, b) => rank(a) - rank(b));
}

/** @param rotate what to do about a secret of its kind, or why it is none. @param isPaired a secret lies beside it. */
function adviceOn(
  { class: kind, rule }: SourceFinding,
  isPaired: boolean,
  rotate: string | undefined,
): string | undefined {
  if (kind === 'secret') return rotate;
  // It opens nothing, so there is nothing to replace.
  if (kind === 'identifier') return undefined;
  return restrictionOf(rule) ?? (isPaired ? undefined : rotate);
}

/** What is explained of a finding does not depend on where it stands. */
const NOWHERE = { start: 0, end: 0 };

/** In the file and in its original; what stands in the original alone has no other place than that. */
function placesSaid({ kind, line, column, original }: SourceFinding): string[] {
  const place = [String(line), String(column)] as const;
  const own = kind === 'document' ? t('sourceLineNow', ...place) : t('sourceLine', ...place);
  if (!original) return [own];
  const origin = t('sourceOriginal', placeSaid(original));
  return kind === 'original' ? [origin] : [own, origin];
}

/** "src/pay.ts:3:20" */
export const placeSaid = ({ file, line, column }: { file: string; line: number; column: number }) =>
  `${file}:${line}:${column}`;

function classSaid({ class: kind, mode, kind: where }: SourceFinding): string {
  if (kind === 'publishable') return t('sourcePublishable');
  if (kind === 'identifier') return t('sourceIdentifier');
  if (mode === 'test') return t('sourceTest');
  if (where === 'storage') return t('sourceStorage');
  return t('sourceCritical');
}

/** All that was not looked at: answers that nobody has asked for once more are a part of it. */
export function unreadOf({ unread, responses }: ScanState): readonly Unread[] {
  return responses > 0 ? [...unread, { name: '', why: 'not-asked', count: responses }] : unread;
}

/** How much that is, where one line may stand for many. */
export const amountOf = (unread: readonly Unread[]): number =>
  unread.reduce((sum, { count = 1 }) => sum + count, 0);

/** What came of a scan that has ended. How much was looked at, and how much not, is one sentence. */
export function endSaid(scan: ScanState): string {
  const said = foundSaid(scan);
  const left = amountOf(unreadOf(scan));
  return left > 0 ? t('sourcePartly', said, String(left)) : said;
}

function foundSaid({ findings, phase, read }: ScanState): string {
  const [count, files] = [String(findings.length), String(read)];
  if (phase === 'cancelled') return t('sourceCancelled', files, count);
  const grave = findings.filter(({ gravity }) => gravity === 'critical').length;
  if (grave > 0) return t('sourceGrave', String(grave), count, files);
  return findings.length > 0 ? t('sourceFound', count, files) : t('sourceNothing', files);
}

/** What was not looked at, in a line. */
export function unreadSaid(unread: Unread): string {
  const reason = reasonSaid(unread);
  return unread.name ? `${unread.name}: ${reason}` : reason;
}

/** Why it was not looked at. */
export function reasonSaid({ why, count }: Unread): string {
  return t(`sourceUnread_${why.replace(/-/g, '_')}`, String(count ?? ''));
}
