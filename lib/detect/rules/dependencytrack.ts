import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dependencytrack',
  name: 'Dependency-Track',
  home: [],
  rules: [
    {
      id: 'dependencytrack-key',
      kind: 'API key',
      pattern: /odt_(?:[A-Za-z\d]{8}_)?[A-Za-z\d]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.dependencytrack.org/integrations/rest-api/',
};

export const samples: Samples = {
  'dependencytrack-key': 'odt_[A-Za-z0-9]{8}_[A-Za-z0-9]{32}',
};
