import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'jina',
  name: 'Jina AI',
  home: ['jina.ai/api-dashboard'],
  rules: [
    {
      id: 'jina-key',
      kind: 'API key',
      pattern: /jina_[\da-f]{32}[\w-]{28}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://jina.ai/api-dashboard/key-manager',
  docs: 'https://jina.ai/api-dashboard/',
  advice: 'Revoke the key in the key manager; its tokens can be moved to a new one.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/jina.yml',
};

export const samples: Samples = {
  'jina-key': 'jina_[0-9a-f]{32}[\\w-]{28}',
};
