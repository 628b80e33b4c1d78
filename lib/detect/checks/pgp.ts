import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { crc24 } from './crc24';
import { bodyOf } from './pem';
import { isBody } from './pem-body';
import { CHECKSUM, SHAPE, STRUCTURE } from './proof';
import { bytesOf } from './sha256';

/** A packet of OpenPGP that holds a secret key (RFC 9580, 4.2 and 5), and its checksum, if it has one. */
export const pgpKey: Check = (value) => {
  if (!isBody(value)) return null;
  const sum = /=([A-Za-z\d+/]{4})$/.exec(value);
  const bytes = decodeBase64(bodyOf(sum ? value.slice(0, -5) : value)) ?? '';
  if (sum) {
    const [a = 0, b = 0, c = 0] = bytesOf(decodeBase64(sum[1] ?? '') ?? '');
    if (crc24(bytes) === ((a << 16) | (b << 8) | c)) return CHECKSUM;
  }
  return !sum && /^[\x94-\x97\xc5]/.test(bytes) ? STRUCTURE : SHAPE;
};
