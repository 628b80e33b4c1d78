import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'liveblocks',
  name: 'Liveblocks',
  home: ['liveblocks.io/dashboard'],
  rules: [
    {
      id: 'liveblocks-key',
      kind: 'secret key',
      pattern: /sk_(?:prod|dev)_[\w-]{64}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://liveblocks.io/docs/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://liveblocks.io/docs/authentication',
};

export const samples: Samples = {
  'liveblocks-key': 'sk_prod_[A-Za-z0-9]{64}',
};
