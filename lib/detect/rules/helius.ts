import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'helius',
  name: 'Helius',
  home: ['dashboard.helius.dev'],
  rules: [
    {
      id: 'helius-endpoint-key',
      kind: 'API key in an address',
      env: 'HELIUS_API_KEY',
      pattern: /\.helius-rpc\.com\/?\?api-key=(?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.helius.dev/api-keys',
  docs: 'https://www.helius.dev/docs/rpc/protect-your-keys',
  advice: 'Delete the key, and use secure addresses or access rules for browsers.',
  source: 'https://www.helius.dev/docs/rpc/protect-your-keys',
};

export const samples: Samples = {
  'helius-endpoint-key': [
    'https://mainnet.helius-rpc.com/?api-key=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
