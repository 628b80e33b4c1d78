import type { Check } from '../rule';

/** Up to three words, and a value of 32 hexadecimal digits. */
const TOKEN = /(?:[^\w]{1,20}[A-Za-z_]{1,24}){0,3}?[^\w]{1,20}[\da-f]{32}(?!\w)/y;

/** An id whose token follows is part of that finding, and none of its own. */
export const aloneSid: Check = (_, { text, end }) => {
  TOKEN.lastIndex = end;
  return TOKEN.test(text) ? null : {};
};

/** A token that follows the id of its account: the two together open it. */
export const pairedToken: Check = () => ({ proof: { kind: 'pair' } });
