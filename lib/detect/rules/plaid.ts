import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'plaid',
  name: 'Plaid',
  home: ['dashboard.plaid.com'],
  rules: [
    {
      id: 'plaid-access-token',
      kind: 'access token',
      late: true,
      literals: ['access-sandbox-', 'access-development-', 'access-production-'],
      pattern: /access-(?:sandbox|development|production)-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
    {
      id: 'plaid-secret',
      kind: 'secret',
      late: true,
      named: 'plaid*secret',
      pattern: /[\da-f]{30}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.plaid.com/developers/keys',
  docs: 'https://plaid.com/docs/api/tokens/',
  advice:
    'Invalidate the access token by /item/access_token/invalidate; rotate the secret in the dashboard.',
  source: 'https://plaid.com/docs/api/tokens/',
};

export const samples: Samples = {
  'plaid-access-token':
    'access-production-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
  'plaid-secret': ['PLAID_SECRET=', '[0-9a-f]{30}', ''],
};
