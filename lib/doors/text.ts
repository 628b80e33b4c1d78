import { type Field, fieldAt, isPassword, targetOf } from '../editors/field';
import type { Ask, Outcome } from './door';
import { stop } from './listen';

/** What text is aimed at. */
export interface Aim {
  readonly target: Element;
  readonly field: Field | null;
}

/** Where text may be looked at; `null` for a password input, which is none of our business. */
export function aimOf(event: Event): Aim | null {
  const target = targetOf(event);
  return target && !isPassword(target) ? { target, field: fieldAt(target) } : null;
}

/**
 * Asks about text that a paste or drop brings, and stops the event if it has to wait.
 * @param held called then, and gives what carries the outcome out.
 */
export function askText(
  event: Event,
  door: 'paste' | 'drop',
  { field }: Aim,
  data: DataTransfer | null,
  ask: Ask,
  held: () => (outcome: Outcome) => Promise<void>,
): void {
  const text = data?.getData('text/plain') ?? '';
  // A plain field takes no markup, so what hides in it cannot leave through one.
  const html = field?.kind === 'plain' ? '' : (data?.getData('text/html') ?? '');
  if (!text && !html) return;
  const answer = ask({
    door,
    parts: [
      { text, field },
      { text: html, field, markup: true },
    ],
  });
  if (!answer.held) return;
  stop(event);
  void answer.outcome.then(held());
}
