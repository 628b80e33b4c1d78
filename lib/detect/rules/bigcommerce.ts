import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  home: ['login.bigcommerce.com'],
  rules: [
    {
      id: 'bigcommerce-token',
      kind: 'access token',
      named: 'bigcommerce*token',
      pattern: /[a-z\d]{31,32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://login.bigcommerce.com/',
  docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  advice: 'Delete the API account in the control panel, then create one with the scopes needed.',
  source: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
};

export const samples: Samples = {
  'bigcommerce-token': ['BIGCOMMERCE_ACCESS_TOKEN=', '[a-z0-9]{31}', ''],
};
