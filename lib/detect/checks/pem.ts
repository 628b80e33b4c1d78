import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { profile } from './profile';
import { STRUCTURE } from './proof';

/**
 * What the first bytes of a private key are: a DER sequence (RFC 5958, RFC 8017, RFC 5915), OpenSSH's
 * own format (PROTOCOL.key in its sources), a secret-key packet of OpenPGP (RFC 9580, 4.2).
 */
const BEGINS = /^(?:0[^\x85-\xff]|openssh-key-v1|[\x94-\x97\xc5])/;

/** A private key between its BEGIN and END lines; `-----BEGIN PRIVATE KEY-----\n...` in a manual is none. */
export const pemKey: Check = (value) => {
  const lines = value.match(/[A-Za-z\d+/]{16,}/g) ?? [];
  const [first = ''] = lines;
  if (lines.join('').length < 40 || profile(first.slice(0, 64)).regular) return null;
  return BEGINS.test(decodeBase64(first.slice(0, 32)) ?? '') ? STRUCTURE : {};
};

/** The private half of a .ppk file, which is marked by its own header and checksum line. */
export const puttyKey: Check = (value) => (value.length < 40 ? null : STRUCTURE);
