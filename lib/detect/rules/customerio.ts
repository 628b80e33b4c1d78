import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'customerio',
  name: 'Customer.io',
  home: ['fly.customer.io'],
  rules: [
    {
      id: 'customerio-key',
      kind: 'API key',
      named: 'customerio*key|customerio*token',
      pattern: /[\da-f]{20}|[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://fly.customer.io/settings/api_credentials',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  advice: 'Delete the key; app keys can be limited to addresses.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/customerio',
};

export const samples: Samples = {
  'customerio-key': ['CUSTOMERIO_API_KEY=', '[0-9a-f]{32}', ''],
};
