import type { Replacement } from '../detect';
import { redactions } from '../detect/words';
import type { Held } from './slot';

/**
 * Names the secrets that a question is about: what is shown of a text and what is written have the same ones,
 * whatever else is in it that was let through before.
 * @returns `names`: each secret and its name, the same in all parts. Holds secrets: let it go when done.
 *   `found`: by part, where its findings stand and what to put there.
 */
export function named({ parts, judged }: Held): {
  readonly names: Map<string, string>;
  readonly found: readonly Replacement[][];
} {
  const names = new Map<string, string>();
  const found = parts.map(({ text }, i) =>
    redactions(
      text,
      judged.filter(({ part }) => part === i).map(({ finding }) => finding),
      names,
    ),
  );
  return { names, found };
}
