import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'anyscale',
  name: 'Anyscale',
  home: ['console.anyscale.com'],
  rules: [
    {
      id: 'anyscale-key',
      kind: 'API key',
      pattern: /esecret_[a-z\d]{24,40}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.anyscale.com/reference/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.anyscale.com/reference/api-keys',
};

export const samples: Samples = {
  'anyscale-key': 'esecret_[a-z0-9]{26}',
};
