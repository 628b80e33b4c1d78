import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nats',
  name: 'NATS',
  home: [],
  rules: [
    {
      // In a file of credentials, below the token.
      id: 'nats-credentials',
      kind: 'seed of a user',
      env: 'NATS_SEED',
      literals: ['NKEY SEED-----'],
      pattern: /NKEY SEED-----\s{1,4}(?<value>S[ACNOUX]A[A-P][A-Z2-7]{54})/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/nats-io/nkeys',
};

export const samples: Samples = {
  'nats-credentials': ['-----BEGIN USER NKEY SEED-----\n', 'SUA[A-P][A-Z2-7]{54}', '\n'],
};
