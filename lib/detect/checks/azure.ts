import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { marvin32 } from './marvin';
import { CHECKSUM, SHAPE } from './proof';
import { bytesOf } from './sha256';

const NEAR = 500;
/** A version or an end, both of which start with a year. */
const PARAMETER = /(?:[?&;"']|%26|^)s[ve](?:=|%3D)20\d\d/i;

/** A signature counts among the other parameters of a shared access signature. */
export const sas: Check = (_, { text, start, end }) =>
  PARAMETER.test(text.slice(Math.max(0, start - NEAR), end + NEAR)) ? SHAPE : null;

/** What the checksum of each service's keys is seeded with, in ASCII. */
const SEEDS =
  'Default0 MastRW00 MastRO00 AbAcct00 Send0000 Listen00 Manage00 System00 Access00 Functi00 Master00 PAdmin00 Query000 ACRDflt0 UsrPwd00 IoTHub00 DpsKey00 Device00 Classic0 Tenant00 Gatewy00 GitKey00';

/** The checksum of some bytes under a seed of eight ASCII characters, the first of them highest. */
function sum(bytes: Uint8Array, seed: string): number {
  const view = new DataView(bytesOf(seed).buffer);
  return marvin32(bytes, view.getInt32(4), view.getInt32(0));
}

/**
 * Keys with a signature such as `+ASt` before their last six characters, which with it hold the
 * Marvin checksum of all bytes but the last four. Keys made before there were checksums end
 * otherwise and open as much. Source: github.com/microsoft/security-utilities, IdentifiableSecrets.
 */
export const identifiableKey: Check = (value) => {
  const bytes = bytesOf(decodeBase64(value) ?? '');
  if (bytes.length < 24) return SHAPE;
  const expected = new DataView(bytes.buffer).getInt32(bytes.length - 4, true);
  const body = bytes.subarray(0, -4);
  return SEEDS.split(' ').some((seed) => sum(body, seed) === expected) ? CHECKSUM : SHAPE;
};

const PASSWORD = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';

/**
 * Client secrets of Entra with the mark `8Q~` end with the first three digits of their checksum, in
 * base 66. Source as above, IdentifiableMetadata.
 */
export const clientSecret: Check = (value) => {
  let digits = '';
  let rest = sum(bytesOf(value.slice(0, -3)), 'AadPwd00') >>> 0;
  for (; rest > 0; rest = Math.floor(rest / 66)) digits = PASSWORD.charAt(rest % 66) + digits;
  return digits.length > 2 && digits.startsWith(value.slice(-3)) ? CHECKSUM : SHAPE;
};
