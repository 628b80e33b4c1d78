import { isName, viewOf } from '../reading';
import type { Teller } from './types';

/** Length of the keys of each kind of encryption, in bytes (the registry of Kerberos parameters). */
const LENGTHS: Readonly<Record<number, number>> = {
  1: 8,
  2: 8,
  3: 8,
  5: 24,
  7: 24,
  16: 24,
  17: 16,
  18: 32,
  19: 16,
  20: 32,
  23: 16,
  24: 16,
  25: 16,
  26: 32,
};

/**
 * A keytab of Kerberos, with which its service, or whoever has it, needs no password:
 * https://web.mit.edu/kerberos/krb5-latest/doc/formats/keytab_file_format.html
 */
export const keytab: Teller = (data) => {
  const view = viewOf(data);
  if (data.length < 32 || view.getUint16(0) !== 0x0502) return null;
  let at = 2;
  // What was deleted is a hole of a length below nothing.
  while (view.getInt32(at) < 0) at += 4 - view.getInt32(at);
  const end = at + 4 + view.getInt32(at);
  if (end > data.length) return null;
  const parts = view.getUint16(at + 4);
  at += 6;
  // The realm, and then what the principal is made of.
  for (let i = 0; i <= parts; i++) {
    const length = view.getUint16(at);
    if (!isName(data.subarray(at + 2, at + 2 + length))) return null;
    at += 2 + length;
  }
  // Behind a type, a time and a version.
  at += 9;
  const length = view.getUint16(at + 2);
  const isKey = LENGTHS[view.getUint16(at)] === length && at + 4 + length <= end;
  return isKey && parts > 0 ? { rule: 'key-file-keytab', confidence: 'certain' } : null;
};
