import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'chutes',
  name: 'Chutes',
  home: ['chutes.ai/app'],
  rules: [
    {
      id: 'chutes-key',
      kind: 'API key',
      pattern: /cpk_[\da-f]{32}\.[\da-f]{32}\.[A-Za-z\d]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://chutes.ai/app/api',
  docs: 'https://chutes.ai/docs',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'chutes-key': 'cpk_[0-9a-f]{32}.[0-9a-f]{32}.[A-Za-z0-9]{32}',
};
