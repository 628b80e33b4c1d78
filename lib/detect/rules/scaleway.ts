import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'scaleway',
  name: 'Scaleway',
  home: ['console.scaleway.com'],
  rules: [
    {
      id: 'scaleway-access-key',
      kind: 'access key',
      env: 'SCW_ACCESS_KEY',
      pattern: /SCW[A-Z\d]{17}/,
      class: 'identifier',
    },
    {
      id: 'scaleway-secret-key',
      kind: 'secret key',
      env: 'SCW_SECRET_KEY',
      named: '^scw*secretkey|^scw*token|scaleway*key|scaleway*token|scaleway*secret',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.scaleway.com/iam/api-keys',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  advice: 'Delete the key, and create one for an application with a narrow policy.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'scaleway-access-key': 'SCW[A-Z0-9]{17}',
  'scaleway-secret-key': [
    'SCW_SECRET_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
