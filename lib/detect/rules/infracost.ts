import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'infracost',
  name: 'Infracost',
  home: ['dashboard.infracost.io'],
  rules: [
    {
      id: 'infracost-key',
      kind: 'API key',
      late: true,
      pattern: /ico-[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.infracost.io/',
  docs: 'https://www.infracost.io/docs/',
  advice: 'Rotate the key in the organization’s settings.',
  source: 'https://www.infracost.io/docs/',
};

export const samples: Samples = {
  'infracost-key': 'ico-[A-Za-z0-9]{32}',
};
