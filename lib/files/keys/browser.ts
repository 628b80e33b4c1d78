import { isSqlite, type Table, tablesIn } from '../sqlite';
import type { KeyFile, Teller } from './types';

/** What browsers keep in databases of theirs, told by a table that has rows, and by a column of it. */
const KNOWN: readonly (readonly [table: string, column: string, file: KeyFile])[] = [
  // Firefox: key4.db opens logins.json, unless there is a primary password, which few have.
  ['nssPrivate', 'a11', { rule: 'key-file-passwords', confidence: 'likely' }],
  // Chromium: "Login Data". The key is elsewhere on the machine, and on some it is known to everybody.
  ['logins', 'password_value', { rule: 'key-file-passwords', confidence: 'likely' }],
  ['moz_logins', 'encryptedPassword', { rule: 'key-file-passwords', confidence: 'likely' }],
  // Firefox keeps its cookies as they are.
  ['moz_cookies', 'value', { rule: 'key-file-cookies', confidence: 'certain' }],
  ['cookies', 'encrypted_value', { rule: 'key-file-cookies', confidence: 'likely' }],
];

/** Passwords and cookies of a browser: whoever has them is logged in wherever the user is. */
export const browserStore: Teller = (data) => {
  if (!isSqlite(data)) return null;
  const tables = tablesIn(data);
  const known = KNOWN.find(([name, column]) =>
    tables.some((table) => table.name === name && table.isFilled && hasColumn(table, column)),
  );
  return known?.[2] ?? null;
};

const hasColumn = ({ sql }: Table, column: string): boolean =>
  new RegExp(`[(,\\s]${column}\\b`).test(sql);
