import { holds, says } from '../reading';
import { elementsIn, INTEGER, OID, SEQUENCE, sequenceIn } from './der';
import type { Teller } from './types';

/** `data` and `signedData` of PKCS #7, which the whole may be (RFC 7292, 4). */
const CONTENT = ['\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01', '\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02'];
/** Bags with a key, a key under a password, and another secret; those with certificates have a 3 at their end. */
const BAGS = [1, 2, 5].map(
  (bag) => `\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x0a\x01${String.fromCharCode(bag)}`,
);

/**
 * A store of the kind PKCS #12 (.p12, .pfx) with a private key in it. What programs write has the bags of keys, each
 * under its password, beside the encrypted list of certificates; without one it is a list of those who are trusted.
 */
export const pkcs12: Teller = (data) => {
  const [version, content] = sequenceIn(data) ?? [];
  if (version?.tag !== INTEGER || data[version.from] !== 3 || content?.tag !== SEQUENCE)
    return null;
  const [oid] = elementsIn(data, content) ?? [];
  if (oid?.tag !== OID || !CONTENT.some((one) => says(data, oid.from, one))) return null;
  return BAGS.some((bag) => holds(data, bag))
    ? { rule: 'key-file-pkcs12', confidence: 'likely' }
    : null;
};
