import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'daytona',
  name: 'Daytona',
  home: ['app.daytona.io'],
  rules: [
    {
      id: 'daytona-key',
      kind: 'API key',
      pattern: /dtn_[\da-f]{62,66}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.daytona.io/dashboard/keys',
  docs: 'https://www.daytona.io/docs/en/api-keys/',
  advice: 'Revoke the key, and create one with the scopes it needs and an expiry.',
  source: 'https://www.daytona.io/docs/en/api-keys/',
};

export const samples: Samples = {
  'daytona-key': 'dtn_[0-9a-f]{64}',
};
