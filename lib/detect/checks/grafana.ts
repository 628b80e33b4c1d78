import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { crc32 } from './crc';
import { BROKEN, CHECKSUM, SHAPE, STRUCTURE } from './proof';

/**
 * Service account tokens end with the CRC-32 of all before the last underscore, its lowest byte first.
 * Source: github.com/grafana/grafana, pkg/components/satokengen.
 */
export const serviceToken: Check = (value) => {
  const bytes = crc32(value.slice(0, -9)).toString(16).padStart(8, '0').match(/../g) ?? [];
  return bytes.reverse().join('') === value.slice(-8) ? CHECKSUM : BROKEN;
};

/** Older keys, and those of Grafana Cloud: a prefix or none, and JSON that holds the key as `k`. */
export const jsonKey: Check = (value) =>
  /^\{.*"k":"[^"]{8,}".*\}$/.test(decodeBase64(value.slice(value.indexOf('eyJ'))) ?? '')
    ? STRUCTURE
    : SHAPE;
