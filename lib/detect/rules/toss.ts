import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'toss',
  name: 'Toss Payments',
  home: ['developers.tosspayments.com'],
  rules: [
    {
      id: 'toss-secret-key',
      kind: 'secret key',
      literals: ['live_sk_', 'live_gsk_', 'test_sk_', 'test_gsk_'],
      pattern: /(?:live|test)_g?sk_[A-Za-z\d]{20,40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.tosspayments.com/reference/using-api/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.tosspayments.com/reference/using-api/api-keys',
};

export const samples: Samples = {
  'toss-secret-key': 'live_sk_[A-Za-z0-9]{28}',
};
