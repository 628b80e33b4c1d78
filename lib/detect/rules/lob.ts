import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lob',
  name: 'Lob',
  home: ['dashboard.lob.com'],
  rules: [
    {
      id: 'lob-key',
      kind: 'API key',
      pattern: /(?:live|test)_[\da-f]{35}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.lob.com/#tag/Authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.lob.com/#tag/Authentication',
};

export const samples: Samples = {
  'lob-key': 'live_[0-9a-f]{35}',
};
