import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'linode',
  name: 'Linode',
  home: ['cloud.linode.com'],
  rules: [
    {
      id: 'linode-token',
      kind: 'personal access token',
      named: 'linode*token|linode*key',
      pattern: /[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.linode.com/profile/tokens',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  advice: 'Revoke the token, and create one with the scopes it needs and an expiry.',
  source: 'https://techdocs.akamai.com/linode-api/reference/get-started',
};

export const samples: Samples = {
  'linode-token': ['LINODE_TOKEN=', '[0-9a-f]{64}', ''],
};
