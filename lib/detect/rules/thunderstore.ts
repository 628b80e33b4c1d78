import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'thunderstore',
  name: 'Thunderstore',
  home: ['thunderstore.io/settings'],
  rules: [
    {
      id: 'thunderstore-token',
      kind: 'service account token',
      pattern: /tss_[A-Za-z\d]{36,48}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://thunderstore.io/api/docs/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://thunderstore.io/api/docs/',
};

export const samples: Samples = {
  'thunderstore-token': 'tss_[A-Za-z0-9]{40}',
};
