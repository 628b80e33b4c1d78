import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'runpod',
  name: 'Runpod',
  home: ['console.runpod.io'],
  rules: [
    {
      id: 'runpod-key',
      kind: 'API key',
      pattern: /rpa_[A-Za-z\d]{40,52}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.runpod.io/get-started/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.runpod.io/get-started/api-keys',
};

export const samples: Samples = {
  'runpod-key': 'rpa_[A-Z0-9]{40}[a-z0-9]{6}',
};
