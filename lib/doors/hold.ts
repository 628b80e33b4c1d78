import type { Answer } from './door';

/**
 * Carries an answer out, for what its author does.
 * @param stop keeps it from going, if it has to wait.
 * @param again has it go after all.
 */
export function holdIf(answer: Answer, stop: () => void, again: () => unknown): void {
  if (!answer.held) return;
  stop();
  void answer.outcome.then(async (outcome) => {
    if (await outcome.settle()) again();
  });
}
