import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'checkout',
  name: 'Checkout.com',
  home: ['dashboard.checkout.com', 'dashboard.sandbox.checkout.com'],
  rules: [
    {
      id: 'checkout-secret-key',
      kind: 'secret key',
      late: true,
      pattern: /sk_[a-z2-7]{26}[a-z2-7*#$=]/,
    },
    {
      id: 'checkout-sandbox-key',
      kind: 'sandbox secret key',
      late: true,
      pattern: /sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]/,
      mode: 'test',
    },
    {
      id: 'checkout-legacy-key',
      kind: 'secret key',
      late: true,
      pattern: /sk_[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.checkout.com/developers/keys',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  advice: 'Create a key with only the scopes it needs, then deactivate this one.',
  source: 'https://github.com/checkout/checkout-sdk-node',
  rules: {
    'checkout-legacy-key': {
      source:
        'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/checkout.go',
    },
  },
};

export const samples: Samples = {
  'checkout-secret-key': 'sk_[a-z2-7]{26}[a-z2-7*#$=]',
  'checkout-sandbox-key': 'sk_sbox_[2-7a-z]{26}[2-7a-z]',
  'checkout-legacy-key': 'sk_[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
};
