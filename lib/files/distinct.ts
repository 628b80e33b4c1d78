import { ruleById } from '../detect/rules-by-id';
import type { Finding } from '../detect/types';
import type { Scan } from './types';

/**
 * What counts in bytes that nobody wrote as text: keys that tell by themselves what they are, by a prefix of their
 * own or by a proof. Names and values that stand beside each other there belong together by chance.
 */
export const distinct =
  (scan: Scan): Scan =>
  (text, options) =>
    scan(text, options).filter(
      (one) => isDistinct(one) && (isProven(one) || !text.slice(one.start, one.end).includes('\n')),
    );

/** Of no provider, and yet all that tells it is in one piece: an address with its user and its host. */
const IN_ONE_PIECE = 'url-password';

/** Two lines stand below each other by chance, too: what goes on in the next one has to prove it. */
const isProven = ({ confidence }: Finding): boolean => confidence === 'certain';

const isDistinct = ({ rule, proof, confidence }: Finding): boolean =>
  confidence !== 'possible' &&
  proof.kind !== 'assignment' &&
  (rule === IN_ONE_PIECE || ruleById(rule)?.generic !== true);
