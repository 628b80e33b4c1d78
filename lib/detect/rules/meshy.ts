import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'meshy',
  name: 'Meshy',
  home: ['www.meshy.ai/settings'],
  rules: [
    {
      id: 'meshy-key',
      kind: 'API key',
      pattern: /msy_[A-Za-z\d]{36}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.meshy.ai/en/api/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.meshy.ai/en/api/authentication',
};

export const samples: Samples = {
  'meshy-key': 'msy_[A-Za-z0-9]{36}',
};
