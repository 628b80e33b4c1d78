import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'runway',
  name: 'Runway',
  home: ['dev.runwayml.com'],
  rules: [
    {
      id: 'runway-key',
      kind: 'API key',
      env: 'RUNWAYML_API_SECRET',
      pattern: /key_[\da-f]{128}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.dev.runwayml.com/guides/setup/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.dev.runwayml.com/guides/setup/',
};

export const samples: Samples = {
  'runway-key': 'key_[0-9a-f]{128}',
};
