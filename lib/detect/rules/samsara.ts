import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'samsara',
  name: 'Samsara',
  home: ['cloud.samsara.com'],
  rules: [
    {
      id: 'samsara-token',
      kind: 'API token',
      pattern: /samsara_api_[A-Za-z\d]{30}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.samsara.com/docs/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developers.samsara.com/docs/authentication',
};

export const samples: Samples = {
  'samsara-token': 'samsara_api_[A-Za-z0-9]{30}',
};
