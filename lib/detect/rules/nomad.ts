import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nomad',
  name: 'Nomad',
  home: [],
  rules: [
    {
      id: 'nomad-token',
      kind: 'ACL token',
      named: 'nomad*token',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.hashicorp.com/nomad/docs/secure/acl',
  advice: 'Delete it with nomad acl token delete, and make one that expires.',
  source: 'https://developer.hashicorp.com/nomad/docs/secure/acl',
};

export const samples: Samples = {
  'nomad-token': [
    'NOMAD_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
