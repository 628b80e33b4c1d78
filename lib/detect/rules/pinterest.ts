import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pinterest',
  name: 'Pinterest',
  home: ['developers.pinterest.com'],
  rules: [
    {
      id: 'pinterest-token',
      kind: 'token',
      pattern: /pin[arc]_[A-Za-z\d]{32,200}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.pinterest.com/docs/getting-started/connect-app/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developers.pinterest.com/docs/getting-started/connect-app/',
};

export const samples: Samples = {
  'pinterest-token': 'pina_[A-Z0-9]{60}',
};
