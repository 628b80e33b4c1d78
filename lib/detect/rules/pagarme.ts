import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'pagarme',
  name: 'Pagar.me',
  home: ['dash.pagar.me'],
  rules: [
    {
      id: 'pagarme-key',
      kind: 'API key',
      pattern: /ak_(?:live|test)_[A-Za-z\d]{30}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.pagar.me/docs/api-key',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.pagar.me/docs/api-key',
};

export const samples: Samples = {
  'pagarme-key': 'ak_live_[A-Za-z0-9]{30}',
};
