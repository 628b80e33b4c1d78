import { preview } from '../detect';
import type { DialogAnswer } from '../dialog/types';
import { fingerprint } from '../policy/fingerprint';
import { addException, ensureFingerprintKey } from '../store/stored';
import type { Held } from './slot';
import { titleOf } from './title';

const HOUR = 3_600_000;
/** ms; `null`: no end. */
const LIFETIMES = { hour: HOUR, day: 24 * HOUR, month: 30 * 24 * HOUR, never: null } as const;

/**
 * Stores "let this through" for each of the findings in question, on this host.
 * @throws if storage is out of reach, as in a page that is older than the extension.
 */
export async function remember(
  answer: Extract<DialogAnswer, { choice: 'allow' }>,
  { judged, destination }: Held,
): Promise<void> {
  const { host } = destination;
  const now = Date.now();
  const expires = LIFETIMES[answer.expires];
  const subjects = new Map<string, string>();
  if (answer.by === 'site') subjects.set('', host);
  else {
    const key = answer.by === 'fingerprint' ? await ensureFingerprintKey() : null;
    for (const { finding, value } of judged) {
      const label = titleOf(finding);
      if (answer.by === 'rule') subjects.set(finding.rule, label);
      else subjects.set(fingerprint(key, value) ?? '', `${label} ${preview(value)}`);
    }
  }
  for (const [value, label] of subjects) {
    await addException({
      id: crypto.randomUUID(),
      by: answer.by,
      value,
      site: host,
      reason: answer.reason,
      label,
      created: now,
      expires: expires === null ? null : now + expires,
    });
  }
}
