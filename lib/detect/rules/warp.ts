import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'warp',
  name: 'Warp',
  home: ['app.warp.dev'],
  rules: [
    {
      id: 'warp-key',
      kind: 'API key',
      pattern: /wk-1\.[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.warp.dev/',
  docs: 'https://docs.warp.dev/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'warp-key': 'wk-1.[0-9a-f]{64}',
};
