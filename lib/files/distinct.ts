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
      (one) =>
        isDistinct(one) && (isOfLines(one) || !text.slice(one.start, one.end).includes('\n')),
    );

/** Of no provider, and yet all that tells it is in one piece: an address with its user and its host. */
const IN_ONE_PIECE = 'url-password';

const isDistinct = ({ rule, proof, confidence }: Finding): boolean =>
  confidence !== 'possible' &&
  proof.kind !== 'assignment' &&
  (rule === IN_ONE_PIECE || ruleById(rule)?.generic !== true);

/**
 * Has it lines by its format, as private keys have, or is it proven? Any other that goes on in the next one does so by
 * chance.
 */
const isOfLines = ({ rule, confidence }: Finding): boolean =>
  confidence === 'certain' ||
  /\\s/.test(ruleById(rule)?.pattern.source.replace(/\[\^[^\]]*\]/g, '') ?? '');
