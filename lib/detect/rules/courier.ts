import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'courier',
  name: 'Courier',
  home: ['app.courier.com'],
  rules: [
    {
      id: 'courier-key',
      kind: 'API key',
      literals: ['pk_prod_', 'dk_prod_', 'dk_test_'],
      pattern: /[pd]k_(?:prod|test)_[A-Za-z\d]{24,28}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.courier.com/settings/api-keys',
  docs: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
  advice: 'Rotate the key in the settings; front ends need a client key or a signed token.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/courier.yml',
};

export const samples: Samples = {
  'courier-key': 'pk_prod_[A-Z0-9]{28}',
};
