import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'shippo',
  name: 'Shippo',
  home: ['apps.goshippo.com'],
  rules: [
    {
      id: 'shippo-token',
      kind: 'API token',
      late: true,
      literals: ['shippo_live_', 'shippo_test_'],
      pattern: /shippo_(?:live|test)_[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://apps.goshippo.com/settings/api',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  advice: 'Delete the token and create another.',
  source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
};

export const samples: Samples = {
  'shippo-token': 'shippo_live_[0-9a-f]{40}',
};
