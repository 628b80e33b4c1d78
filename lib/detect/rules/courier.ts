import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'courier',
  name: 'Courier',
  home: ['app.courier.com'],
  rules: [
    {
      id: 'courier-key',
      kind: 'API key',
      env: 'COURIER_AUTH_TOKEN',
      pattern: /pk_prod_[\dA-Z]{28}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.courier.com/settings/api-keys',
  docs: 'https://www.courier.com/docs/reference/authorization',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.courier.com/docs/reference/authorization',
};

export const samples: Samples = {
  'courier-key': 'pk_prod_[0-9A-Z]{28}',
};
