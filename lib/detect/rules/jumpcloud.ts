import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  home: ['console.jumpcloud.com'],
  rules: [
    {
      id: 'jumpcloud-key',
      kind: 'API key',
      pattern: /jca_[A-Za-z\d]{36}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://jumpcloud.com/support/understand-api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://jumpcloud.com/support/understand-api-keys',
};

export const samples: Samples = {
  'jumpcloud-key': 'jca_[A-Za-z0-9]{36}',
};
