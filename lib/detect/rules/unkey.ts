import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'unkey',
  name: 'Unkey',
  home: ['app.unkey.com'],
  rules: [
    {
      id: 'unkey-root-key',
      kind: 'root key',
      pattern: /unkey_[1-9A-HJ-NP-Za-km-z]{16,60}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.unkey.com/docs/security/root-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.unkey.com/docs/security/root-keys',
};

export const samples: Samples = {
  'unkey-root-key': 'unkey_[1-9A-HJ-NP-Za-km-z]{24}',
};
