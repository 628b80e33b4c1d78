import type { Check } from '../rule';
import type { CheckResult } from '../types';
import { decodeBase64 } from './base64';
import { isWords, profile } from './profile';
import { isStock } from './stock';

/** A bearer token of any issuer (RFC 6750): long, and its letters are no words. */
export const bearer: Check = (value) => {
  const about = profile(value);
  if (about.digits === 0 || about.classes < 2 || isWords(about)) return null;
  return value.length >= 20 ? {} : { confidence: 'possible' };
};

/** The base64 of `user:password` (RFC 7617). */
export const basicCredentials: Check = (value) => {
  const pair = decodeBase64(value) ?? '';
  const [, user = '', password = ''] =
    /^([\x20-\x7e]{0,100}?):([\x21-\x7e]{3,200})$/.exec(pair) ?? [];
  return judgePair(user, password);
};

/** A user and a password that belong together. @returns `null` if both come out of a manual. */
export function judgePair(user: string, password: string): CheckResult | null {
  if (password.length < 4 || isStock(password)) return null;
  if (password.toLowerCase() === user.toLowerCase()) return null;
  const about = profile(password);
  const random = about.classes >= 3 || (about.classes === 2 && !isWords(about));
  return { confidence: random && password.length >= 8 ? 'likely' : 'possible' };
}
