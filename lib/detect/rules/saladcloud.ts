import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'saladcloud',
  name: 'SaladCloud',
  home: ['portal.salad.com'],
  rules: [
    {
      id: 'saladcloud-key',
      kind: 'API key',
      pattern: /salad_cloud_[A-Za-z\d]{1,16}_[A-Za-z\d]{7,235}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.salad.com/reference/api-usage',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.salad.com/reference/api-usage',
};

export const samples: Samples = {
  'saladcloud-key': 'salad_cloud_user_[A-Za-z0-9]{60}',
};
