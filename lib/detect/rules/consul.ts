import { appRole } from '../checks/command';
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
      // Nomad, which has them too, parts the words.
      literals: ['SecretID', 'Secret ID'],
      pattern:
        /Secret ?ID\\?["']?[ \t]{0,12}[:=]?[ \t]{0,30}\\?["']?(?<value>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?![\w-])/,
      check: appRole,
      late: true,
    },
    {
      id: 'consul-gossip-key',
      kind: 'key of a gossip ring',
      env: 'GOSSIP_KEY',
      pattern: /encrypt"? ?[:=] ?"(?<value>[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{22}==)(?=")/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developer.hashicorp.com/consul/docs/secure/acl/token',
  advice: 'Delete it by its accessor (consul acl token delete), then make another.',
  source: 'https://developer.hashicorp.com/consul/commands/acl/bootstrap',
};

export const samples: Samples = {
  'consul-token': [
    'AccessorID:       4c1f\nSecretID:         ',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
    '\n',
  ],
  'consul-gossip-key': ['encrypt = "', '[A-Za-z0-9+/]{42}[048AEIMQUYcgkosw]=', '"'],
};
