import { says, viewOf } from '../reading';
import type { Teller } from './types';

/** Kinds of records that are secrets: private and other keys, passwords of programs, of the internet, of shares. */
const SECRETS = [0x10, 0x11, 0x80000000, 0x80000001, 0x80000002];
/** There are about a dozen. */
const TABLES = 64;

/**
 * A keychain of macOS, by Apple's `AppleDatabase.cpp` (Security, libsecurity_filedb): a header, and tables with
 * counts of their records. Those with certificates alone, as the system has them, are none. The login password
 * stands before all of it.
 */
export const keychain: Teller = (data) => {
  if (!says(data, 0, 'kych\0\x01\0\0')) return null;
  const view = viewOf(data);
  const schema = view.getUint32(12);
  const count = Math.min(TABLES, view.getUint32(schema + 4));
  for (let i = 0; i < count; i++) {
    const table = schema + view.getUint32(schema + 8 + 4 * i);
    if (SECRETS.includes(view.getUint32(table + 4)) && view.getUint32(table + 8) > 0)
      return { rule: 'key-file-keychain', confidence: 'possible' };
  }
  return null;
};
