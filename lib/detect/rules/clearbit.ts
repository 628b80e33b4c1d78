import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'clearbit',
  name: 'Clearbit',
  home: ['dashboard.clearbit.com'],
  rules: [
    {
      id: 'clearbit-key',
      kind: 'secret key',
      pattern: /sk_[\da-f]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://dashboard.clearbit.com/docs#authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://dashboard.clearbit.com/docs#authentication',
};

export const samples: Samples = {
  'clearbit-key': 'sk_[0-9a-f]{32}',
};
