import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mollie',
  name: 'Mollie',
  home: ['my.mollie.com/dashboard', 'www.mollie.com/dashboard'],
  rules: [
    {
      id: 'mollie-api-key',
      kind: 'API key',
      literals: ['live_', 'test_'],
      pattern: /(?:live|test)_[A-Za-z\d]{30}/,
    },
    {
      id: 'mollie-access-token',
      kind: 'organization access token',
      pattern: /access_[A-Za-z\d]{30}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://my.mollie.com/dashboard/developers/api-keys',
  docs: 'https://docs.mollie.com/reference/authentication',
  advice: 'Regenerate the key; give integrations access by OAuth instead.',
  source: 'https://docs.mollie.com/reference/authentication',
};

export const samples: Samples = {
  'mollie-api-key': 'live_[A-Za-z0-9]{30}',
  'mollie-access-token': 'access_[A-Za-z0-9]{30}',
};
