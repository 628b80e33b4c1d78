import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'hetzner',
  name: 'Hetzner',
  home: ['console.hetzner.cloud', 'console.hetzner.com'],
  rules: [
    {
      id: 'hetzner-token',
      kind: 'API token',
      env: 'HCLOUD_TOKEN',
      named: 'hcloud*token|hetzner*token|hetzner*key',
      pattern: /[A-Za-z\d]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.hetzner.com/projects',
  docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  advice: 'Delete the token of the project, and make one that only reads where that is enough.',
  source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
};

export const samples: Samples = {
  'hetzner-token': ['HCLOUD_TOKEN=', '[A-Za-z0-9]{64}', ''],
};
