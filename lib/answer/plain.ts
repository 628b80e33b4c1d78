/**
 * A name that somebody has given to a file or a rule, so that it reads as it is: none has a line of its own, or has what
 * follows read in another order.
 */
export const plain = (name: string): string =>
  name.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
