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
      late: true,
      pattern: /SCW[A-Z\d]{17}/,
      class: 'identifier',
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
};
