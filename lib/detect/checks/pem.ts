import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { isBody } from './pem-body';
import { SHAPE, STRUCTURE } from './proof';

/** Headers as `Proc-Type: …` and the escapes of line breaks; then whatever is not base64. */
const NOISE = /[A-Z][A-Za-z-]{3,20}: [^\n\\]{1,200}|\\+[rn]|[^A-Za-z\d+/=]/g;

/** The base64 of an armoured body, in one line. */
export const bodyOf = (armour: string): string => armour.replace(NOISE, '');

/** Length of a DER sequence by its own header (X.690, 8.1.3); `NaN` if it is none. */
function derLength(bytes: string): number {
  const [tag, first] = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
  if (tag !== 0x30) return Number.NaN;
  if (first < 0x80) return 2 + first;
  let length = 0;
  for (let i = 2; i < 2 + (first & 0x7f); i++) length = length * 256 + bytes.charCodeAt(i);
  return 2 + (first & 0x7f) + length;
}

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
