import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'blockfrost',
  name: 'Blockfrost',
  home: ['blockfrost.io/dashboard'],
  rules: [
    {
      id: 'blockfrost-id',
      kind: 'project id',
      late: true,
      env: 'BLOCKFROST_PROJECT_ID',
      literals: ['mainnet', 'preprod'],
      pattern: /(?:mainnet|preprod)(?=[A-Za-z]{0,30}(?:\d|[A-Z][a-z]?[A-Z]))[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://blockfrost.io/dashboard',
  docs: 'https://docs.blockfrost.io/',
  advice: 'Delete the project, or rotate its token, in the dashboard.',
  source: 'https://docs.blockfrost.io/',
};

export const samples: Samples = {
  'blockfrost-id': 'mainnet[A-Za-z0-9]{32}',
};
