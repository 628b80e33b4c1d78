import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'netbird',
  name: 'NetBird',
  home: ['app.netbird.io'],
  rules: [
    {
      id: 'netbird-token',
      kind: 'access token',
      pattern: /nbp_[A-Za-z\d]{36}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.netbird.io/how-to/access-netbird-public-api',
};

export const samples: Samples = {
  'netbird-token': 'nbp_[A-Za-z0-9]{36}',
};
