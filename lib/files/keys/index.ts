import { hexOf } from '../../detect/checks/hex';
import type { Located } from '../types';
import { browserStore } from './browser';
import { bouncyStore, javaStore } from './java';
import { keepass } from './keepass';
import { keychain } from './keychain';
import { keytab } from './keytab';
import { pgpKey } from './pgp';
import { pkcs12 } from './pkcs12';
import { privateKey } from './private-key';
import type { KeyFile, Teller } from './types';
import { wallet } from './wallet';

const TELLERS: readonly Teller[] = [
  privateKey,
  pkcs12,
  javaStore,
  bouncyStore,
  pgpKey,
  keytab,
  keepass,
  browserStore,
  wallet,
  keychain,
];

/** @returns what a file is as a whole; `null` for any that is no secret by itself. Never throws. */
export function keyFileIn(data: Uint8Array): KeyFile | null {
  for (const tell of TELLERS) {
    try {
      const file = tell(data);
      if (file) return file;
    } catch {
      // It ends before it has said what it is.
    }
  }
  return null;
}

const ALL = { class: 'secret', mode: 'unknown', proof: { kind: 'structure' } } as const;

/**
 * The same as a finding. There is no text of it that could be redacted or shown, so a fingerprint of the file stands
 * for its value: by that it is known again.
 */
export async function wholeIn(data: Uint8Array): Promise<Located | null> {
  const file = keyFileIn(data);
  if (!file) return null;
  const digest = await crypto.subtle.digest('SHA-256', data as Uint8Array<ArrayBuffer>);
  const value = hexOf(new Uint8Array(digest));
  const finding = { ...file, ...ALL, start: 0, end: value.length };
  return { finding, value, before: '', after: '' };
}
