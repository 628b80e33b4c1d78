import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'heygen',
  name: 'HeyGen',
  home: ['app.heygen.com'],
  rules: [
    {
      id: 'heygen-key',
      kind: 'API key',
      pattern: /sk_V2_hgu_\w{44}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.heygen.com/settings?nav=API',
  docs: 'https://docs.heygen.com/docs/quick-start',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'heygen-key': 'sk_V2_hgu_[A-Za-z0-9]{11}_[A-Za-z0-9]{32}',
};
