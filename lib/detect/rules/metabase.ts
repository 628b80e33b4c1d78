import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'metabase',
  name: 'Metabase',
  home: [],
  rules: [
    {
      id: 'metabase-key',
      kind: 'API key',
      pattern: /mb_[A-Za-z\d+/]{43}=/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
};

export const samples: Samples = {
  'metabase-key': 'mb_[A-Za-z0-9]{43}=',
};
