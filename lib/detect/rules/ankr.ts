import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ankr',
  name: 'Ankr',
  home: [],
  rules: [
    {
      id: 'ankr-key',
      kind: 'API key',
      late: true,
      pattern: /rpc\.ankr\.com\/[\w/-]{2,40}?\/(?<value>[\da-f]{64})(?!\w)/,
      literals: ['rpc.ankr.com/'],
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.ankr.com/rpc/projects',
  docs: 'https://www.ankr.com/docs/api-reference/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.ankr.com/docs/api-reference/',
};

export const samples: Samples = {
  'ankr-key': ['https://rpc.ankr.com/eth/', '[0-9a-f]{64}', ''],
};
