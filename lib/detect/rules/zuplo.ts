import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'zuplo',
  name: 'Zuplo',
  home: ['portal.zuplo.com'],
  rules: [
    {
      id: 'zuplo-key',
      kind: 'API key',
      pattern: /zpka_[\da-f]{32}_[\da-f]{8}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://zuplo.com/docs/articles/api-key-management',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://zuplo.com/docs/articles/api-key-management',
};

export const samples: Samples = {
  'zuplo-key': 'zpka_[0-9a-f]{32}_[0-9a-f]{8}',
};
