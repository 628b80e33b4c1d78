import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'depot',
  name: 'Depot',
  home: ['depot.dev/orgs'],
  rules: [
    {
      id: 'depot-token',
      kind: 'token',
      pattern: /depot_(?:project|org|user)_[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://depot.dev/docs/cli/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://depot.dev/docs/cli/authentication',
};

export const samples: Samples = {
  'depot-token': 'depot_project_[0-9a-f]{64}',
};
