import { DOCUMENTED } from '../documented';
import type { Check } from '../rule';

/** The longest member is `d` of RSA, and the other private ones together are twice as long. */
const AROUND = 4000;
const KIND = /\bkty(?:\\?"|&quot;)\s?:\s?(?:\\?"|&quot;)(?:RSA|EC|OKP|oct)/;

/** A private member of a JSON Web Key (RFC 7518, 6): the object, which holds no other, says its kind. */
export const jwkMember: Check = (value, { text, start, end }) => {
  if (DOCUMENTED.test(value)) return null;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const own = before.slice(before.lastIndexOf('{') + 1);
  return KIND.test(own) || KIND.test(after.split('}', 1)[0] ?? '') ? {} : null;
};
