import type { Provider, ProviderFacts, Rule, Samples } from '../rule';

/**
 * Files that are a secret as a whole. They are no text, so no pattern finds them: `lib/files/keys` does, by their
 * structure. What they are called, and what a user or a policy wants of them, goes by their rules as ever.
 */
const NONE = { literals: [], pattern: /(?!)/, whole: true, late: true } as const;

const rules: readonly Rule[] = [
  { id: 'key-file-der', kind: 'Private key in DER', ...NONE },
  { id: 'key-file-pkcs12', kind: 'PKCS#12 key store', ...NONE },
  { id: 'key-file-java', kind: 'Java key store', ...NONE },
  { id: 'key-file-keytab', kind: 'Kerberos keytab', ...NONE },
  { id: 'key-file-keepass', kind: 'KeePass database', ...NONE },
  { id: 'key-file-wallet', kind: 'Bitcoin wallet', ...NONE },
  { id: 'key-file-passwords', kind: 'Browser passwords', ...NONE },
  { id: 'key-file-cookies', kind: 'Browser cookies', ...NONE },
  { id: 'key-file-keychain', kind: 'macOS keychain', ...NONE },
];

export const provider: Provider = { id: 'key-file', name: '', home: [], rules };

export const facts: ProviderFacts = {
  docs: 'https://www.rfc-editor.org/rfc/rfc7292',
  advice: 'Replace every key and every password that is in it.',
  source: 'https://www.rfc-editor.org/rfc/rfc7292',
};

export const samples: Samples = {};
