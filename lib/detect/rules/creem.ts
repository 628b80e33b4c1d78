import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'creem',
  name: 'Creem',
  home: ['creem.io/dashboard'],
  rules: [
    {
      id: 'creem-key',
      kind: 'API key',
      pattern: /creem_[A-Za-z\d]{20,24}/,
      late: true,
    },
    {
      id: 'creem-test-key',
      kind: 'API key for tests',
      pattern: /creem_test_[A-Za-z\d]{20,24}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://creem.io/dashboard/api-keys',
  docs: 'https://docs.creem.io/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.creem.io/api-reference/introduction',
};

export const samples: Samples = {
  'creem-key': 'creem_[A-Za-z0-9]{22}',
  'creem-test-key': 'creem_test_[A-Za-z0-9]{22}',
};
