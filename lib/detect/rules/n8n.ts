import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'n8n',
  name: 'n8n',
  home: [],
  rules: [
    {
      id: 'n8n-key',
      kind: 'API key',
      pattern: /n8n_api_[\da-f]{64,96}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.n8n.io/api/authentication/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.n8n.io/api/authentication/',
};

export const samples: Samples = {
  'n8n-key': 'n8n_api_[0-9a-f]{80}',
};
