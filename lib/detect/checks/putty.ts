import type { Check } from '../rule';
import { decodeBase64 } from './base64';
import { SHAPE, STRUCTURE } from './proof';

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
  return Number(count?.[1]) === lines.length && decodeBase64(lines.join('')) ? STRUCTURE : SHAPE;
};
