import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'alchemy',
  name: 'Alchemy',
  home: ['dashboard.alchemy.com'],
  rules: [
    {
      id: 'alchemy-key',
      kind: 'API key',
      pattern: /alcht_[A-Za-z\d]{30}/,
    },
    {
      id: 'alchemy-address',
      kind: 'API key',
      literals: ['g.alchemy.com/'],
      pattern: /g\.alchemy\.com\/(?:v2|nft\/v[23])\/(?<value>[\w-]{32})(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.alchemy.com/apps',
  docs: 'https://www.alchemy.com/docs/best-practices-for-key-security-and-management',
  advice: 'Rotate the key of the app, and allow just the domains and addresses it is called from.',
  source: 'https://www.alchemy.com/docs/best-practices-for-key-security-and-management',
};

export const samples: Samples = {
  'alchemy-key': 'alcht_[A-Za-z0-9]{30}',
  'alchemy-address': ['https://eth-mainnet.g.alchemy.com/v2/', '[\\w-]{32}', ''],
};
