import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'klarna',
  name: 'Klarna',
  home: ['portal.klarna.com', 'portal.playground.klarna.com'],
  rules: [
    {
      id: 'klarna-api-key',
      kind: 'API key',
      literals: ['klarna_live_api_', 'klarna_test_api_'],
      pattern: /klarna_(?:live|test)_api_[\w-]{60,240}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://portal.klarna.com/settings/api-keys',
  docs: 'https://docs.klarna.com/acquirer/klarna/get-started/integration-resilience/authentication/',
  advice: 'Generate new credentials in the portal, switch over, then disable these.',
  source:
    'https://docs.klarna.com/acquirer/klarna/get-started/integration-resilience/authentication/',
};

export const samples: Samples = {
  'klarna-api-key': 'klarna_live_api_[\\w-]{140}',
};
