import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'duffel',
  name: 'Duffel',
  home: ['app.duffel.com'],
  rules: [
    {
      id: 'duffel-token',
      kind: 'access token',
      late: true,
      literals: ['duffel_test_', 'duffel_live_'],
      pattern: /duffel_(?:test|live)_[\w=-]{43}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.duffel.com/',
  docs: 'https://duffel.com/docs/api/overview/test-mode/access-tokens',
  advice: 'Delete the token and create another.',
  source: 'https://duffel.com/docs/api/overview/making-requests/authentication',
};

export const samples: Samples = {
  'duffel-token': 'duffel_live_[\\w-]{43}',
};
