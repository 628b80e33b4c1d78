import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'rancher',
  name: 'Rancher',
  home: [],
  rules: [
    {
      id: 'rancher-token',
      kind: 'API token',
      pattern: /token-[a-z\d]{5}:[a-z\d]{54}/,
      late: true,
    },
    {
      id: 'rancher-kubeconfig-token',
      kind: 'kubeconfig token',
      pattern: /kubeconfig-u(?:ser)?-[a-z\d]{5,12}(?:\.c-[a-z\d-]{5,16})?:[a-z\d]{54}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  advice: 'Delete the key under your account, and give the next one a scope and an expiry.',
  source: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
};

export const samples: Samples = {
  'rancher-token': 'token-[a-z0-9]{5}:[a-z0-9]{54}',
  'rancher-kubeconfig-token': 'kubeconfig-user-[a-z0-9]{5}:[a-z0-9]{54}',
};
