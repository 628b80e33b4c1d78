import { holds, viewOf } from '../reading';
import { isSqlite } from '../sqlite';
import type { Teller } from './types';

/** Marks of Berkeley DB: trees, at byte 12 of the first page. */
const TREE = 0x00053162;
/**
 * How keys of records begin in wallets of Bitcoin Core and its kin (`src/wallet/walletdb.cpp`): a name behind its
 * length, in the first list with a private key as it is, in the second with an encrypted one. Those of the older
 * kind go on with the length of a public key.
 */
const OPEN = ['\x03key\x21', '\x03key\x41', '\x04wkey\x21', '\x04wkey\x41'];
const CLOSED = ['\x04ckey\x21', '\x04ckey\x41'];
const OPEN_NEW = ['\x13walletdescriptorkey'];
const CLOSED_NEW = ['\x14walletdescriptorckey'];

/** `wallet.dat`, with the keys to coins; under a password it is worth a word, no more. */
export const wallet: Teller = (data) => {
  const isNew = isSqlite(data);
  if (!isNew && !isTree(data)) return null;
  const has = (marks: readonly string[]): boolean => marks.some((mark) => holds(data, mark));
  if (has(isNew ? CLOSED_NEW : CLOSED)) return { rule: 'key-file-wallet', confidence: 'possible' };
  return has(isNew ? OPEN_NEW : OPEN) ? { rule: 'key-file-wallet', confidence: 'certain' } : null;
};

function isTree(data: Uint8Array): boolean {
  if (data.length < 512) return false;
  const view = viewOf(data);
  return view.getUint32(12, true) === TREE || view.getUint32(12) === TREE;
}
