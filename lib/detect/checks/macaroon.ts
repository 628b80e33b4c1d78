import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { SHAPE, STRUCTURE } from './proof';

/**
 * Version 2 of the binary form of a macaroon: packets of a type, a length and that many bytes, in
 * sections that a zero ends, and a signature of 32 bytes at the very end.
 * Source: github.com/rescrv/libmacaroons/blob/master/doc/format.txt.
 */
export function isMacaroon(bytes: string): boolean {
  let at = 1;
  let signed = false;
  while (at < bytes.length) {
    const type = bytes.charCodeAt(at++);
    if (type === 0) continue;
    // A number of seven bits a byte, the lowest first; two bytes are enough for any we expect.
    let length = bytes.charCodeAt(at++);
    if (length > 127) length = (length & 127) | (bytes.charCodeAt(at++) << 7);
    signed = type === 6 && length === 32;
    if (type > 6 || !(at + length <= bytes.length)) return false;
    at += length;
  }
  return bytes.charCodeAt(0) === 2 && signed;
}

/** PyPI: `pypi-` and a macaroon. One cut short is still known by its prefix, which names the site. */
export const pypi: Check = (value) =>
  isMacaroon(decodeBase64(value.slice(5)) ?? '') ? STRUCTURE : SHAPE;
