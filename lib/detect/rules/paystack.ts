import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'paystack',
  name: 'Paystack',
  home: ['dashboard.paystack.com'],
  rules: [
    {
      id: 'paystack-secret-key',
      kind: 'secret key',
      literals: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[\da-f]{40}/,
    },
    {
      id: 'paystack-public-key',
      kind: 'public key',
      literals: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_[\da-f]{40}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.paystack.com/#/settings/developers',
  docs: 'https://paystack.com/docs/api/authentication/',
  advice: 'Generate a new secret key, and list the addresses that may use it.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/paystack',
  rules: {
    'paystack-public-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'paystack-secret-key': 'sk_live_[0-9a-f]{40}',
  'paystack-public-key': 'pk_live_[0-9a-f]{40}',
};
