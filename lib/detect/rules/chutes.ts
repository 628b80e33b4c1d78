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
  docs: 'https://chutes.ai/docs/getting-started/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/rayonlabs/chutes-api/blob/main/api/api_key/schemas.py',
};

export const samples: Samples = {
  'chutes-key': 'cpk_[0-9a-f]{32}\\.[0-9a-f]{32}\\.[A-Za-z0-9]{32}',
};
