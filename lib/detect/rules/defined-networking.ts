import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'defined-networking',
  name: 'Defined Networking',
  home: ['admin.defined.net'],
  rules: [
    {
      id: 'defined-networking-key',
      kind: 'API key',
      env: 'DEFINED_API_KEY',
      pattern: /dnkey-[A-Z\d]{26}-[A-Z\d]{52}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://admin.defined.net/settings/api-keys',
  docs: 'https://docs.defined.net/guides/rotating-api-keys/',
  advice: 'Make a second key with the scopes needed, change over to it, then delete the first.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/definednetworking.yml',
};

export const samples: Samples = {
  'defined-networking-key': 'dnkey-[A-Z0-9]{26}-[A-Z0-9]{52}',
};
