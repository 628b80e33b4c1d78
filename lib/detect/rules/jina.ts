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
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://jina.ai/embeddings/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://jina.ai/embeddings/',
};

export const samples: Samples = {
  'jina-key': 'jina_[0-9a-f]{32}[A-Za-z0-9]{28}',
};
