import type { Check } from '../rule';

/** The longest member is `d` of RSA, and the other private ones together are twice as long. */
const AROUND = 4000;
const KIND = /\bkty(?:\\?"|&quot;)\s?:\s?(?:\\?"|&quot;)(?:RSA|EC|OKP|oct)/;

/** A private member of a JSON Web Key (RFC 7518, 6): the object, which holds no other, says its kind. */
export const jwkMember: Check = (_, { text, start, end }) => {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const open = before.lastIndexOf('{');
  if (open < 0) return null;
  const [after = ''] = text.slice(end, end + AROUND).split('}', 1);
  return KIND.test(before.slice(open)) || KIND.test(after) ? {} : null;
};
