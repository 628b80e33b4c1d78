import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'unkey',
  name: 'Unkey',
  home: ['app.unkey.com'],
  rules: [
    {
      id: 'unkey-root-key',
      kind: 'root key',
      pattern: /unkey_[A-Za-z\d]{20,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.unkey.com/settings/root-keys',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  advice: 'Delete the root key, and create one with the permissions needed.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/unkey.go',
};

export const samples: Samples = {
  'unkey-root-key': 'unkey_3Z[A-Za-z0-9]{22}',
};
