import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cashfree',
  name: 'Cashfree',
  home: ['merchant.cashfree.com'],
  rules: [
    {
      id: 'cashfree-secret',
      kind: 'secret key',
      pattern: /cfsk_ma_(?:prod|test)_[\da-f]{32}_[\da-f]{8}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.cashfree.com/docs/api-reference/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.cashfree.com/docs/api-reference/authentication',
};

export const samples: Samples = {
  'cashfree-secret': 'cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}',
};
