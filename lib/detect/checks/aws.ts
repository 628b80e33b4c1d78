import type { Check } from '../rule';
import { profile, reads } from './profile';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What the pair's rule looks for after the id: then the two are one finding. */
const SECRET =
  /(?:[^A-Za-z\d/]{1,20}[A-Za-z\d]{1,16}){0,8}?[^A-Za-z\d/+]{1,20}(?<value>[A-Za-z\d/+]{40})(?![\w/+=])/y;

/**
 * Since 2019 an access key id holds its account: the first bit after the prefix is set, the next 40
 * are the account's number, of twelve decimal digits. Source:
 * medium.com/@TalBeerySec, "A short note on AWS KEY ID", 2023. Older ids hold nothing to check.
 */
export const accessKeyId: Check = (value, { text, end }) => {
  SECRET.lastIndex = end;
  if (isSecret(SECRET.exec(text)?.groups?.value ?? '')) return null;
  let bits = 0;
  // Nine characters are 45 bits: within what a number holds exactly.
  for (let i = 4; i < 13; i++) bits = bits * 32 + BASE32.indexOf(value.charAt(i));
  if (bits < 2 ** 44) return {};
  const account = Math.floor((bits - 2 ** 44) / 16);
  return account < 1e12 ? { proof: { kind: 'structure' } } : null;
};

/** 40 characters of base64, which a hash or a path could be too: all classes, and no words. */
function isSecret(value: string): boolean {
  const about = profile(value);
  return about.classes >= 3 && about.digits > 0 && !reads(about, 6, 0.7);
}

/** The secret assigned to a name that says so. */
export const secretAccessKey: Check = (value) => (isSecret(value) ? {} : null);

/** The secret that follows an id: the two together open the account. */
export const pairedSecret: Check = (value) =>
  isSecret(value) ? { proof: { kind: 'pair' } } : null;
