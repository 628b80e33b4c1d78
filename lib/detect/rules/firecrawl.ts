import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'firecrawl',
  name: 'Firecrawl',
  home: ['www.firecrawl.dev/app'],
  rules: [
    {
      id: 'firecrawl-key',
      kind: 'API key',
      late: true,
      pattern: /fc-[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.firecrawl.dev/app/api-keys',
  docs: 'https://docs.firecrawl.dev/api-reference/introduction',
  advice: 'Delete the key and create another; it spends the credits of the whole team.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/firecrawl.yml',
};

export const samples: Samples = {
  'firecrawl-key': 'fc-[0-9a-f]{32}',
};
