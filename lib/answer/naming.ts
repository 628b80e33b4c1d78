import type { Finding } from '../detect';
import { redactions } from '../detect/words';
import type { Held } from './slot';

/** The findings that a question is about, in one of its parts. */
export function judgedIn({ judged }: Held, part: number): Finding[] {
  return judged.filter((one) => one.part === part).map(({ finding }) => finding);
}

/**
 * Names the secrets that a question is about: what is shown of a text and what is written have the same ones,
 * whatever else is in it that was let through before.
 * @returns each secret and its name, for all parts. Holds secrets: let it go when done.
 */
export function namesOf(held: Held): Map<string, string> {
  const names = new Map<string, string>();
  for (const [i, { text }] of held.parts.entries()) redactions(text, judgedIn(held, i), names);
  return names;
}
