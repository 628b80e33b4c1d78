import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nx-cloud',
  name: 'Nx Cloud',
  home: ['cloud.nx.app'],
  rules: [
    {
      id: 'nx-cloud-token',
      kind: 'access token',
      env: 'NX_CLOUD_ACCESS_TOKEN',
      named: 'nxcloud*token',
      pattern: /[A-Za-z\d+/]{52,68}={0,2}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.nx.app/',
  docs: 'https://nx.dev/ci/recipes/security/access-tokens',
  advice: 'Delete the token; give developers ones that only read the cache.',
  source: 'https://nx.dev/ci/recipes/security/access-tokens',
};

export const samples: Samples = {
  'nx-cloud-token': ['NX_CLOUD_ACCESS_TOKEN=', '[A-Za-z0-9]{62}==', ''],
};
