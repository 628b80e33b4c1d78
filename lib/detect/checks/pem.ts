import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { crc24 } from './crc24';
import { profile } from './profile';
import { CHECKSUM, SHAPE, STRUCTURE } from './proof';
import { bytesOf } from './sha256';

/** Headers as `Proc-Type: …` and the escapes of line breaks; then whatever is not base64. */
const NOISE = /[A-Z][A-Za-z-]{3,20}: [^\n\\]{1,200}|\\+[rn]|[^A-Za-z\d+/=]/g;

/** The base64 of an armoured body, in one line. */
const bodyOf = (armour: string): string => armour.replace(NOISE, '');

/** Length of a DER sequence by its own header (X.690, 8.1.3); `NaN` if it is none. */
function derLength(bytes: string): number {
  const [tag, first] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
  if (tag !== 0x30) return Number.NaN;
  if (first < 0x80) return 2 + first;
  let length = 0;
  for (let i = 2; i < 2 + (first & 0x7f); i++) length = length * 256 + bytes.charCodeAt(i);
  return 2 + (first & 0x7f) + length;
}

/** A private key between BEGIN and END; `-----BEGIN PRIVATE KEY-----\n...` in a manual is none. */
const isBody = (value: string): boolean => {
  const lines = value.match(/[A-Za-z\d+/]{16,}/g) ?? [];
  return lines.join('').length >= 40 && !profile((lines[0] ?? '').slice(0, 64)).regular;
};

/**
 * A DER sequence that is as long as it says (PKCS #8 in RFC 5958, PKCS #1 in RFC 8017, SEC 1 in RFC
 * 5915), or OpenSSH's own format, which begins with its name (PROTOCOL.key in OpenSSH's sources).
 * Others are encrypted in the old way, cut short or no key: they have the lines around them alone.
 */
export const pemKey: Check = (value) => {
  const body = bodyOf(value);
  // The header is enough, with how long all of it is.
  const begin = decodeBase64(body.slice(0, 24)) ?? '';
  const length = Math.floor((body.replace(/=+$/, '').length * 3) / 4);
  const whole = derLength(begin) === length || begin.startsWith('openssh-key-v1\0');
  if (whole && length > 30) return { ...STRUCTURE, real: true };
  return isBody(value) ? SHAPE : null;
};

/** All of it base64 once more, as in a kubeconfig or a Kubernetes secret. */
export const wrappedPem: Check = (value, place) => {
  const pem = (decodeBase64(value.replace(/[^A-Za-z\d+/=]/g, '')) ?? '').split(
    /PRIVATE KEY(?: BLOCK)?-----/,
  );
  return pem[1] === undefined ? null : pemKey(pem[1].replace(/-----END [A-Z ]*$/, ''), place);
};

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

/**
 * The private half of a .ppk file: as many lines as its header announces.
 * Source: PuTTY's manual, appendix C.
 */
export const puttyKey: Check = (value, { text, start }) => {
  if (value.length < 40) return null;
  const count = /Private-Lines: (\d{1,3})\D{1,12}$/.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const lines = value.match(/[A-Za-z\d+/=]{2,}/g) ?? [];
  return Number(count?.[1]) === lines.length && decodeBase64(bodyOf(value)) ? STRUCTURE : SHAPE;
};
