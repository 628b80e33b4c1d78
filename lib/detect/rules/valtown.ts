import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'valtown',
  name: 'Val Town',
  home: ['www.val.town/settings'],
  rules: [
    {
      id: 'valtown-token',
      kind: 'API token',
      pattern: /vtwn_[A-Za-z\d]{20,80}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.val.town/api/authentication/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.val.town/api/authentication/',
};

export const samples: Samples = {
  'valtown-token': 'vtwn_[A-Za-z0-9]{28}',
};
