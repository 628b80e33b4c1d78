import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'steel',
  name: 'Steel',
  home: ['app.steel.dev'],
  rules: [
    {
      id: 'steel-key',
      kind: 'API key',
      named: 'steel*key',
      pattern: /ste-[A-Za-z\d]{60,100}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.steel.dev/settings/api-keys',
  docs: 'https://docs.steel.dev/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'Shape of keys that its own examples and clients show; the documentation names no format.',
};

export const samples: Samples = {
  'steel-key': ['STEEL_API_KEY=', 'ste-[A-Za-z0-9]{87}', ''],
};
