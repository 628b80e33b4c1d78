import { says } from '../reading';
import { BITS, type Element, elementsIn, INTEGER, OCTETS, OID, SEQUENCE, sequenceIn } from './der';
import type { Teller } from './types';

/** Of the ways to encrypt by a password: PKCS #5 (RFC 8018) and PKCS #12 (RFC 7292). */
const BY_PASSWORD = ['\x2a\x86\x48\x86\xf7\x0d\x01\x05', '\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01'];
/** Shorter ones are no keys. In bytes. */
const SHORTEST = 16;

/**
 * A private key in DER: PKCS #8, encrypted or not (RFC 5958), PKCS #1 (RFC 8017, A.1.2), that of DSA as OpenSSL
 * writes it, or SEC 1 (RFC 5915). Certificates, requests and public keys have other elements. One that is encrypted
 * counts as in PEM: what is told of a key is told of its password as well.
 */
export const privateKey: Teller = (data) => {
  const elements = sequenceIn(data);
  if (!elements) return null;
  const isKey = KINDS.some((is) => is(elements, data));
  return isKey ? { rule: 'key-file-der', confidence: 'certain' } : null;
};

const KINDS: readonly ((elements: readonly Element[], data: Uint8Array) => boolean)[] = [
  ([version, algorithm, key], data) =>
    isVersion(version, data, 0, 1) && oidIn(algorithm, data) !== null && isLong(key, OCTETS),
  ([algorithm, key, more], data) => {
    const oid = oidIn(algorithm, data);
    return (
      oid !== null &&
      BY_PASSWORD.some((one) => says(data, oid.from, one)) &&
      isLong(key, OCTETS) &&
      !more
    );
  },
  (elements, data) =>
    isVersion(elements[0], data, 0, 1) &&
    [6, 9, 10].includes(elements.length) &&
    elements.slice(1, 6).every((one) => one.tag === INTEGER) &&
    isLong(elements[1], INTEGER),
  ([version, key, curve], data) =>
    isVersion(version, data, 1, 1) &&
    isLong(key, OCTETS) &&
    (!curve || curve.tag === 0xa0 || curve.tag === 0xa1),
];

function isVersion(
  element: Element | undefined,
  data: Uint8Array,
  least: number,
  most: number,
): boolean {
  if (element?.tag !== INTEGER || element.to - element.from !== 1) return false;
  const version = data[element.from] ?? 0;
  return version >= least && version <= most;
}

const isLong = (element: Element | undefined, tag: number): boolean =>
  element?.tag === tag && element.to - element.from >= SHORTEST;

/** What an algorithm is called; nothing but its parameters may follow. */
function oidIn(algorithm: Element | undefined, data: Uint8Array): Element | null {
  if (algorithm?.tag !== SEQUENCE) return null;
  const [oid, parameters] = elementsIn(data, algorithm) ?? [];
  return oid?.tag === OID && parameters?.tag !== BITS ? oid : null;
}
