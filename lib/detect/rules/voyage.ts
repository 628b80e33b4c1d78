import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'voyage',
  name: 'Voyage AI',
  home: ['dashboard.voyageai.com'],
  rules: [
    {
      id: 'voyage-key',
      kind: 'API key',
      named: 'voyage*key',
      pattern: /(?:pa|al)-[\w-]{43}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.voyageai.com/organization/api-keys',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  advice: 'Delete the key in the dashboard and create one for each project.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/voyageai.yml',
};

export const samples: Samples = {
  'voyage-key': ['VOYAGE_API_KEY=', 'pa-[\\w-]{42}[A-Za-z0-9]', ''],
};
