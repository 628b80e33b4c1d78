import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'arcade',
  name: 'Arcade',
  home: ['api.arcade.dev/dashboard'],
  rules: [
    {
      id: 'arcade-key',
      kind: 'API key',
      pattern: /arc_[A-Za-z\d]{50,56}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://api.arcade.dev/dashboard/api-keys',
  docs: 'https://docs.arcade.dev/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'arcade-key': 'arc_[A-Za-z0-9]{52}',
};
