import type { Finding } from '../detect';
import { t } from '../ui/i18n';

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * What is known of a finding and how, in short phrases: "Checksum valid", "Live mode".
 * @param now ms since the epoch.
 */
export function proofOf({ proof, mode, confidence }: Finding, now: number): string[] {
  const facts: string[] = [];
  switch (proof.kind) {
    case 'checksum':
      facts.push(t(confidence === 'certain' ? 'proofChecksum' : 'proofNoChecksum'));
      break;
    case 'structure':
      facts.push(t('proofStructure'));
      break;
    case 'pair':
      facts.push(t('proofPair'));
      break;
    case 'assignment':
      facts.push(t('proofAssignment', proof.name));
      break;
    case 'jwt':
      facts.push(t('proofJwt'));
      if (proof.expires !== undefined) facts.push(expiry(proof.expires, now));
      if (proof.role) facts.push(t('proofRole', proof.role));
      break;
    case 'sight':
      facts.push(t('proofSight'));
      break;
    case 'own':
      facts.push(t('proofOwn'));
      break;
    case 'shape':
      facts.push(t('proofShape'));
  }
  if (mode === 'live') facts.push(t('proofLive'));
  return facts;
}

/** "Expires in 3 days", in the user's language. */
function expiry(at: number, now: number): string {
  const left = at - now;
  const [unit, ms] = UNITS.find(([, size]) => Math.abs(left) >= size) ?? ['minute', 60_000];
  const when = new Intl.RelativeTimeFormat(t('lang'), { numeric: 'auto' });
  return t('proofExpires', when.format(Math.round(left / ms), unit));
}
