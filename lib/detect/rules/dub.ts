import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dub',
  name: 'Dub',
  home: ['app.dub.co'],
  rules: [
    {
      id: 'dub-key',
      kind: 'API key',
      pattern: /dub_(?=[A-Za-z]{0,20}\d)[A-Za-z\d]{24}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://dub.co/docs/api-reference/tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://dub.co/docs/api-reference/tokens',
};

export const samples: Samples = {
  'dub-key': 'dub_[a-z][0-9][A-Za-z0-9]{22}',
};
