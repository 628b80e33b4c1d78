import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'settlemint',
  name: 'SettleMint',
  home: ['console.settlemint.com'],
  rules: [
    {
      id: 'settlemint-token',
      kind: 'access token',
      pattern: /sm_(?:aat|pat|sat)_[A-Za-z\d]{16}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://console.settlemint.com/documentation/docs/using-platform/personal-access-tokens/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source:
    'https://console.settlemint.com/documentation/docs/using-platform/personal-access-tokens/',
};

export const samples: Samples = {
  'settlemint-token': 'sm_pat_[A-Za-z0-9]{16}',
};
