import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pinecone',
  name: 'Pinecone',
  home: ['app.pinecone.io'],
  rules: [
    {
      id: 'pinecone-key',
      kind: 'API key',
      pattern: /pcsk_[A-Za-z\d]{5,6}_[A-Za-z\d]{60,70}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.pinecone.io/',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
};

export const samples: Samples = {
  'pinecone-key': 'pcsk_[A-Za-z0-9]{6}_[A-Za-z0-9]{63}',
};
