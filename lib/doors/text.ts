import { type Field, fieldAt, isPassword, targetOf } from '../editors/field';
import { readField } from '../editors/read';
import type { Ask, Bundle, Outcome, Part } from './door';
import { stop } from './listen';

/** What text is aimed at. */
export interface Aim {
  readonly target: Element;
  readonly field: Field | null;
}

/** All that is in fields, to be asked about. */
export const partsWith = (fields: readonly Field[]): Part[] =>
  fields.map((field) => ({ text: readField(field), field }));

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
  held: (bundle: Bundle) => (outcome: Outcome) => Promise<void>,
): void {
  if (!data) return;
  // Windows ends lines otherwise than fields do, and what is decided of a key is to hold for it in the field.
  const textOf = (type: string): string => data.getData(type).replaceAll('\r\n', '\n');
  const text = textOf('text/plain');
  // A plain field takes no markup, so what hides in it cannot leave through one. And where a copied picture came from
  // is told beside it, often by an address with a token: it is the picture that pages take.
  const html = field?.kind === 'plain' || (!text && data.files[0]) ? '' : textOf('text/html');
  const answer = ask({
    door,
    parts: [
      { text, field },
      { text: html, field, markup: true },
    ],
  });
  if (!answer.held) return;
  stop(event);
  void answer.outcome.then(held(bundleOf(data)));
}

/** What a paste or drop brings, read while that can be done. */
export function bundleOf(transfer: DataTransfer): Bundle {
  return {
    files: [...transfer.files],
    data: transfer.types.map((type) => [type, transfer.getData(type)]),
  };
}
