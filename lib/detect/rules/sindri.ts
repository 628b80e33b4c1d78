import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sindri',
  name: 'Sindri',
  home: ['sindri.app'],
  rules: [
    {
      id: 'sindri-key',
      kind: 'API key',
      pattern: /sindri_[A-Za-z\d]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://sindri.app/docs/how-to-guides/api-keys/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://sindri.app/docs/how-to-guides/api-keys/',
};

export const samples: Samples = {
  'sindri-key': 'sindri_[A-Za-z0-9]{32}',
};
