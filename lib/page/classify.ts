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

/** How much a finding matters at the place where it was found. */
export function gravityOf(finding: Finding, where: Pick<Where, 'kind'>): Gravity {
  const { class: kind, mode, confidence, proof } = finding;
  if (kind !== 'secret') return 'explained';
  if (mode === 'test') return 'informational';
  if (proof.kind === 'jwt' && proof.critical) return 'critical';
  if (confidence === 'possible') return 'doubtful';
  return SERVED.has(where.kind) ? 'critical' : 'exposed';
}

/** Is this worth a mark in the page? The rest is listed in the popup. */
export function alarms(gravity: Gravity): boolean {
  return gravity === 'critical' || gravity === 'exposed';
}
