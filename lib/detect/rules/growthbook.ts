import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'growthbook',
  name: 'GrowthBook',
  home: ['app.growthbook.io'],
  rules: [
    {
      id: 'growthbook-secret',
      kind: 'secret key',
      pattern: /secret_(?:admin|readonly|user)_[\w+/=-]{32,60}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.growthbook.io/api/overview',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.growthbook.io/api/overview',
};

export const samples: Samples = {
  'growthbook-secret': 'secret_admin_[A-Za-z0-9]{40}',
};
