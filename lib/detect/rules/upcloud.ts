import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'upcloud',
  name: 'UpCloud',
  home: ['hub.upcloud.com'],
  rules: [
    {
      id: 'upcloud-token',
      kind: 'API token',
      pattern: /ucat_[A-Z\d]{26}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://upcloud.com/docs/getting-started/upcloud-api/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://upcloud.com/docs/getting-started/upcloud-api/',
};

export const samples: Samples = {
  'upcloud-token': 'ucat_[A-Z0-9]{26}',
};
