import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'consul',
  name: 'Consul',
  home: [],
  rules: [
    {
      id: 'consul-token',
      kind: 'ACL token',
      env: 'CONSUL_HTTP_TOKEN',
      named: 'consul*token|xconsultoken',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
  advice: 'Delete it with consul acl token delete, and make one with a narrower policy.',
  source: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
};

export const samples: Samples = {
  'consul-token': [
    'CONSUL_HTTP_TOKEN=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
