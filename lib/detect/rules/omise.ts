import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'omise',
  name: 'Omise',
  home: ['dashboard.omise.co'],
  rules: [
    {
      id: 'omise-key',
      kind: 'secret key',
      pattern: /skey_[a-z\d]{19}/,
      late: true,
    },
    {
      id: 'omise-test-key',
      kind: 'test key',
      pattern: /skey_test_[a-z\d]{19}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.omise.co/api-authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.omise.co/api-authentication',
};

export const samples: Samples = {
  'omise-key': 'skey_[a-z0-9]{19}',
  'omise-test-key': 'skey_test_[a-z0-9]{19}',
};
