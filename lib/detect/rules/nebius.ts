import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nebius',
  name: 'Nebius',
  home: ['tokenfactory.nebius.com', 'console.nebius.com'],
  rules: [
    {
      id: 'nebius-key',
      kind: 'API key',
      literals: ['HHN0YXRpY2tleS'],
      pattern:
        /(?<=(?<before>v1\.[A-Za-z\d]{3,5}))HHN0YXRpY2tleS[\w-]{60,300}(?:\.[\w-]{8,200}){0,2}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://tokenfactory.nebius.com/',
  docs: 'https://docs.tokenfactory.nebius.com/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'nebius-key': 'v1.CmMKHHN0YXRpY2tleS[A-Za-z0-9]{120}.[A-Za-z0-9_-]{43}',
};
