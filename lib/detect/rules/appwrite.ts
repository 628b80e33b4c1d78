import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'appwrite',
  name: 'Appwrite',
  home: ['cloud.appwrite.io'],
  rules: [
    {
      id: 'appwrite-key',
      kind: 'API key',
      late: true,
      pattern: /standard_[\da-f]{256}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.appwrite.io/console',
  docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  advice: 'Delete the key in the project, and create one with few scopes and an expiry date.',
  source: 'https://appwrite.io/docs/advanced/platform/api-keys',
};

export const samples: Samples = {
  'appwrite-key': 'standard_[0-9a-f]{256}',
};
