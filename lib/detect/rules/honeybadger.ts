import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'honeybadger',
  name: 'Honeybadger',
  home: ['app.honeybadger.io'],
  rules: [
    {
      id: 'honeybadger-key',
      kind: 'API key',
      pattern: /hbp_[A-Za-z\d]{36}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.honeybadger.io/api/getting-started/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.honeybadger.io/api/getting-started/',
};

export const samples: Samples = {
  'honeybadger-key': 'hbp_[A-Za-z0-9]{36}',
};
