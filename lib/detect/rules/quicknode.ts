import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'quicknode',
  name: 'QuickNode',
  home: ['dashboard.quicknode.com'],
  rules: [
    {
      id: 'quicknode-address',
      kind: 'endpoint',
      pattern: /\.quiknode\.pro\/(?<value>[\da-f]{40})(?!\w)/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.quicknode.com/guides/quicknode-products/endpoint-security/a-complete-guide-to-endpoint-security',
  advice: 'Add another token to the endpoint, then delete this one.',
  source: 'https://www.quicknode.com/docs/ethereum/endpoints',
};

export const samples: Samples = {
  'quicknode-address': ['https://old-red-sky.quiknode.pro/', '[0-9a-f]{40}', '/'],
};
