import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'polar',
  name: 'Polar',
  home: ['polar.sh/dashboard'],
  rules: [
    {
      id: 'polar-token',
      kind: 'access token',
      pattern: /polar_(?:[op]at|[ar]t_[ou]|cs)_[A-Za-z\d]{32,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://polar.sh/docs/integrate/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://polar.sh/docs/integrate/authentication',
};

export const samples: Samples = {
  'polar-token': 'polar_oat_[A-Za-z0-9]{43}',
};
