import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'xata',
  name: 'Xata',
  home: ['app.xata.io', 'console.xata.io'],
  rules: [
    {
      id: 'xata-key',
      kind: 'API key',
      late: true,
      pattern: /xa[ou]_[A-Za-z\d]{32,36}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.xata.io/settings',
  docs: 'https://lite.xata.io/docs/rest-api/authentication',
  advice: 'Delete the key in the account’s settings, and create another for each application.',
  source: 'https://lite.xata.io/docs/rest-api/authentication',
};

export const samples: Samples = {
  'xata-key': 'xau_[A-Za-z0-9]{33}',
};
