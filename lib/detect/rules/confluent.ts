import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'confluent',
  name: 'Confluent',
  home: ['confluent.cloud'],
  rules: [
    {
      id: 'confluent-secret',
      kind: 'API secret',
      late: true,
      pattern: /cflt[A-Za-z\d+/]{60}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://confluent.cloud/settings/api-keys',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  advice: 'Delete the API key, and create one for a service account with few roles.',
  source:
    'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
};

export const samples: Samples = {
  'confluent-secret': 'cflt[A-Za-z0-9+/]{59}[A-Za-z0-9]',
};
