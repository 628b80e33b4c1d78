import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'autumn',
  name: 'Autumn',
  home: ['app.useautumn.com'],
  rules: [
    {
      id: 'autumn-key',
      kind: 'secret key',
      env: 'AUTUMN_SECRET_KEY',
      pattern: /am_sk_(?:live|test)_[A-Za-z\d]{36,48}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.useautumn.com/dev',
  docs: 'https://docs.useautumn.com/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'autumn-key': 'am_sk_live_[A-Za-z0-9]{43}',
};
