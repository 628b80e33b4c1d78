import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'aiven',
  name: 'Aiven',
  home: ['console.aiven.io'],
  rules: [
    {
      id: 'aiven-password',
      kind: 'service password',
      late: true,
      pattern: /AVNS_[\w-]{19}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.aiven.io/profile/tokens',
  docs: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  advice: 'Revoke the token; application users with tokens that end are to be preferred.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/aiven.yml',
  rules: {
    'aiven-password': {
      revoke: 'https://console.aiven.io/',
      docs: 'https://aiven.io/docs/products/postgresql/howto/manage-users',
      advice: 'Reset the password of the service user, and list the addresses that may connect.',
      source:
        'https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns',
    },
  },
};

export const samples: Samples = {
  'aiven-password': 'AVNS_[\\w-]{19}',
};
