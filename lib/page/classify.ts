import type { Finding } from '../detect/types';
import type { Gravity, Where } from './types';

/** Code and data that a page serves to everybody who opens it, unlike what people wrote on it. */
const SERVED: ReadonlySet<Where['kind']> = new Set([
  'script',
  'island',
  'attribute',
  'meta',
  'comment',
]);

/**
 * Keys that pages have to carry in their code, though in a text they count as secrets: Google tells to
 * restrict them to sites and APIs (docs.cloud.google.com/docs/authentication/api-keys).
 */
const FOR_BROWSERS: ReadonlySet<string> = new Set(['google-api-key']);

/**
 * How much a finding matters at the place where it was found.
 * @param generic its rule belongs to no provider: tokens of a page's own sessions look like that.
 * @returns `null`: nothing that anybody has to know of.
 */
export function gravityOf(
  finding: Finding,
  where: Pick<Where, 'kind'>,
  generic: boolean,
): Gravity | null {
  const { rule, class: kind, mode, confidence, proof } = finding;
  const machinery = where.kind !== 'text';
  if (machinery && proof.kind === 'assignment') return null;
  if (kind !== 'secret') return 'explained';
  if (mode === 'test') return 'informational';
  if (proof.kind === 'jwt' && proof.critical) return 'critical';
  if (confidence === 'possible' || (generic && machinery)) return 'doubtful';
  if (machinery && FOR_BROWSERS.has(rule)) return 'explained';
  return SERVED.has(where.kind) ? 'critical' : 'exposed';
}

/** Is this worth a mark in the page? The rest is listed in the popup. */
export function alarms(gravity: Gravity): boolean {
  return gravity === 'critical' || gravity === 'exposed';
}
