import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'daytona',
  name: 'Daytona',
  home: ['app.daytona.io'],
  rules: [
    {
      id: 'daytona-key',
      kind: 'API key',
      pattern: /dtn_[\da-f]{40,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.daytona.io/docs/en/api-keys/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.daytona.io/docs/en/api-keys/',
};

export const samples: Samples = {
  'daytona-key': 'dtn_[0-9a-f]{64}',
};
