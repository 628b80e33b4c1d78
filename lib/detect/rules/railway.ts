import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'railway',
  name: 'Railway',
  home: ['railway.com/account', 'railway.com/project'],
  rules: [
    {
      id: 'railway-token',
      kind: 'token',
      named: 'railway*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://railway.com/account/tokens',
  docs: 'https://docs.railway.com/guides/public-api',
  advice: 'Delete the token, and use one of a project instead of the account.',
  source: 'https://docs.railway.com/guides/public-api',
};

export const samples: Samples = {
  'railway-token': [
    'RAILWAY_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
