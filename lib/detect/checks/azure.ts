import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { marvin32 } from './marvin';
import { CHECKSUM, SHAPE } from './proof';
import { bytesOf } from './sha256';

/** The signatures of services, and in ASCII what the checksums of their keys are seeded with. */
const SEEDS: Readonly<Record<string, string>> = {
  '+ASt': 'Default0',
  ACDb: 'MastRW00 MastRO00',
  '+ABa': 'AbAcct00',
  '+ASb': 'Send0000 Listen00 Manage00',
  '+AEh': 'Send0000 Listen00 Manage00',
  '+ARm': 'Send0000 Listen00 Manage00',
  AzCa: 'Access00',
  AzFu: 'Functi00 System00 Master00',
  AzSe: 'PAdmin00 Query000',
  '+ACR': 'ACRDflt0',
  AIoT: 'IoTHub00 DpsKey00 Device00',
  APIM: 'Tenant00 Gatewy00 GitKey00 IoTHub00',
  '+AMC': 'Classic0',
};

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
  const seeds = SEEDS[value.replace(/=+$/, '').slice(-10, -6)];
  const bytes = bytesOf((seeds && decodeBase64(value)) || '');
  if (!seeds || bytes.length < 24) return SHAPE;
  const expected = new DataView(bytes.buffer).getInt32(bytes.length - 4, true);
  const body = bytes.subarray(0, -4);
  return seeds.split(' ').some((seed) => sum(body, seed) === expected) ? CHECKSUM : SHAPE;
};

/** The signature stands ten characters before the padding of a key of 64, 40, 39 or 32 bytes. */
const SIGNED =
  /^(?:.{76}(?:\+ASt|ACDb|\+ABa|APIM|\+AMC).{5}[AQgw]==|.{44}AzFu.{5}[AQgw]==|.{42}(?:AzSe|\+ACR)[A-D].{5}|.{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa)[A-P].{5}=)$/;

/** A key that nothing but its signature names. */
export const signedKey: Check = (value, place) =>
  SIGNED.test(value) ? identifiableKey(value, place) : null;

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
