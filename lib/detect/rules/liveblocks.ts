import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'liveblocks',
  name: 'Liveblocks',
  home: ['liveblocks.io/dashboard'],
  rules: [
    {
      id: 'liveblocks-secret',
      kind: 'secret key',
      pattern: /sk_prod_[\w-]{64}(?![\w-])/,
    },
    {
      id: 'liveblocks-dev-secret',
      kind: 'secret key of a development project',
      pattern: /sk_dev_[\w-]{64}(?![\w-])/,
      mode: 'test',
    },
    {
      id: 'liveblocks-public-key',
      kind: 'public key',
      literals: ['pk_prod_', 'pk_dev_'],
      pattern: /pk_(?:prod|dev)_[\w-]{64}(?![\w-])/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://liveblocks.io/dashboard',
  docs: 'https://liveblocks.io/docs/authentication',
  advice: 'Roll the secret key of the project.',
  source: 'https://liveblocks.io/docs/authentication',
  rules: {
    'liveblocks-public-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'liveblocks-secret': 'sk_prod_[\\w-]{64}',
  'liveblocks-dev-secret': 'sk_dev_[\\w-]{64}',
  'liveblocks-public-key': 'pk_prod_[\\w-]{64}',
};
