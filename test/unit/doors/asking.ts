import type { Answer, Ask, Question } from '../../../lib/doors/door';

/** Somebody to ask, on a page that nothing is known of. */
export const asking = (answer: (question: Question) => Answer): Ask =>
  Object.assign(answer, {
    files: () => null,
    watched: () => [],
    sends: () => false,
    press: () => undefined,
    destination: () => ({ host: '', path: '/', kind: 'unknown', intent: 'ordinary' }) as const,
  });
