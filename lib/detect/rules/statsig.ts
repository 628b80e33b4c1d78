import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'statsig',
  name: 'Statsig',
  home: ['console.statsig.com'],
  rules: [
    {
      id: 'statsig-secret',
      kind: 'server key',
      pattern: /(?:secret|console)-(?=[A-Za-z]{0,20}\d)(?=[a-z\d]{0,20}[A-Z])[A-Za-z\d]{40,48}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.statsig.com/sdk-keys/api-keys/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.statsig.com/sdk-keys/api-keys/',
};

export const samples: Samples = {
  'statsig-secret': 'secret-[A-Z][0-9][a-z][A-Za-z0-9]{40}',
};
