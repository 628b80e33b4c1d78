import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'capsolver',
  name: 'CapSolver',
  home: ['dashboard.capsolver.com'],
  rules: [
    {
      id: 'capsolver-key',
      kind: 'API key',
      pattern: /CAP-[\dA-F]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.capsolver.com/',
  docs: 'https://docs.capsolver.com/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'capsolver-key': 'CAP-[0-9A-F]{32}',
};
