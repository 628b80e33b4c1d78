import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bunny',
  name: 'bunny.net',
  home: ['dash.bunny.net'],
  rules: [
    {
      id: 'bunny-key',
      kind: 'API key',
      named: 'bunny*key|bunnycdn*key',
      pattern: /[\da-f]{8}-[\da-f-]{27,64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dash.bunny.net/account/api-key',
  docs: 'https://docs.bunny.net/docs/bunnynet-api-overview',
  advice: 'Reset the key of the account; use a storage zone’s own password for uploads.',
  source: 'https://docs.bunny.net/docs/bunnynet-api-overview',
};

export const samples: Samples = {
  'bunny-key': [
    'BUNNY_API_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
