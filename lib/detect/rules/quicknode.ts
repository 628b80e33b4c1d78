import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'quicknode',
  name: 'QuickNode',
  home: ['dashboard.quicknode.com'],
  rules: [
    {
      id: 'quicknode-endpoint-key',
      kind: 'token in an address',
      env: 'QUICKNODE_TOKEN',
      pattern: /\.quiknode\.pro\/(?<value>[\da-f]{40})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.quicknode.com/endpoints',
  docs: 'https://www.quicknode.com/docs/console/security',
  advice: 'Delete the token of the endpoint, and turn on referrer or address lists.',
  source: 'https://www.quicknode.com/docs/console/security',
};

export const samples: Samples = {
  'quicknode-endpoint-key': ['https://quiet-lake.solana-mainnet.quiknode.pro/', '[0-9a-f]{40}', ''],
};
