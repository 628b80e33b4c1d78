import { preview } from '../detect';
import type { DialogAnswer } from '../dialog/types';
import type { Destination } from '../policy/destination';
import type { Exception } from '../policy/exceptions';
import { fingerprint } from '../policy/fingerprint';
import type { ManagedPolicy } from '../policy/policy';
import { addException, readFingerprintKey } from '../store/stored';
import { randomId } from './random-id';
import { deskNow, type Held } from './slot';
import { titleOf } from './title';

const DAY = 86_400_000;
/** How long an exception holds. */
export const DAYS = { hour: 1 / 24, day: 1, month: 30, never: Number.POSITIVE_INFINITY } as const;

/**
 * The beginning of a page's address that its neighbours share: on most sites two segments are a project.
 * @returns `host/path`, or `null` where there is no path to speak of.
 */
export function pathPrefix({ host, path }: Pick<Destination, 'host' | 'path'>): string | null {
  const segments = path.split('/').filter(Boolean).slice(0, 2);
  // A star would be a pattern, and everything else has to be there letter by letter.
  if (segments.length === 0 || path.startsWith('//') || /[*]/.test(segments.join())) return null;
  const prefix = [host, ...segments].join('/');
  // Longer than an exception may say it; cut, it would match no page.
  return prefix.length <= 500 ? prefix : null;
}

/**
 * In what place what is let through once is let through. On trackers and code hosts that is a project: each has readers
 * of its own. Elsewhere an address tells less, as chats have another one once something is said.
 */
export function place(): string {
  const here = deskNow()?.destination(null);
  return (here?.kind === 'tracker' && pathPrefix(here)) || '';
}

/**
 * Stores "let this through" for each of the findings in question.
 * @throws if storage is out of reach, as in a page that is older than the extension.
 */
export async function remember(
  answer: Extract<DialogAnswer, { choice: 'allow' }>,
  { judged, destination }: Held,
  { exceptions }: ManagedPolicy,
): Promise<void> {
  const { host } = destination;
  const now = Date.now();
  const site = { site: host, path: pathPrefix(destination) ?? host, everywhere: null }[
    answer.where
  ];
  const days = Math.min(DAYS[answer.expires], exceptions?.days ?? Number.POSITIVE_INFINITY);
  const subjects = new Map<string, Pick<Exception, 'label' | 'rule'>>();
  if (answer.by === 'site') subjects.set('', { label: site ?? host });
  else {
    const key = answer.by === 'fingerprint' ? await readFingerprintKey() : null;
    for (const { finding, value } of judged) {
      const label = titleOf(finding);
      const { rule } = finding;
      if (key)
        subjects.set(fingerprint(key, value) ?? '', {
          label: `${label} ${preview(value, rule)}`,
          rule,
        });
      else subjects.set(rule, { label });
    }
  }
  for (const [value, { label, rule }] of subjects) {
    await addException({
      id: randomId(),
      by: answer.by,
      value,
      site,
      reason: answer.reason,
      // No longer than it is read again: a path, or the name of a rule of one's own, may be.
      label: label.slice(0, 200),
      ...(rule && { rule }),
      created: now,
      expires: Number.isFinite(days) ? now + days * DAY : null,
    });
  }
}
