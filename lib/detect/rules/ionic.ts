import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ionic',
  name: 'Ionic',
  home: ['dashboard.ionicframework.com'],
  rules: [
    {
      id: 'ionic-token',
      kind: 'personal access token',
      pattern: /ion_[A-Za-z\d]{42}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://ionic.io/docs/appflow/personal-access-tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://ionic.io/docs/appflow/personal-access-tokens',
};

export const samples: Samples = {
  'ionic-token': 'ion_[A-Za-z0-9]{42}',
};
