import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'rootly',
  name: 'Rootly',
  home: ['rootly.com/account'],
  rules: [
    {
      id: 'rootly-key',
      kind: 'API key',
      pattern: /rootly_[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.rootly.com/api-reference/overview',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.rootly.com/api-reference/overview',
};

export const samples: Samples = {
  'rootly-key': 'rootly_[0-9a-f]{64}',
};
