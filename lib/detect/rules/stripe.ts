import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'stripe',
  name: 'Stripe',
  home: ['dashboard.stripe.com'],
  rules: [
    {
      id: 'stripe-secret-key',
      kind: 'secret key',
      literals: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[A-Za-z\d]{24,250}/,
    },
    {
      id: 'stripe-restricted-key',
      kind: 'restricted key',
      literals: ['rk_live_', 'rk_test_'],
      pattern: /rk_(?:live|test)_[A-Za-z\d]{24,250}/,
    },
    {
      id: 'stripe-publishable-key',
      kind: 'publishable key',
      literals: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_[A-Za-z\d]{24,250}/,
      class: 'publishable',
    },
    {
      id: 'stripe-webhook-secret',
      kind: 'webhook signing secret',
      env: 'STRIPE_WEBHOOK_SECRET',
      pattern: /whsec_[A-Za-z\d+/]{32,64}={0,2}/,
    },
    {
      id: 'stripe-organization-key',
      kind: 'organization key',
      pattern: /sk_org_(?:live|test)_[A-Za-z\d]{24,250}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.stripe.com/apikeys',
  docs: 'https://docs.stripe.com/keys',
  advice: 'Roll the key in the dashboard, and use restricted keys with the permissions needed.',
  source: 'https://docs.stripe.com/keys',
  rules: {
    'stripe-publishable-key': { advice: 'Made for browsers; nothing to do.' },
    'stripe-webhook-secret': {
      revoke: 'https://dashboard.stripe.com/webhooks',
      docs: 'https://docs.stripe.com/webhooks#roll-endpoint-secrets',
    },
  },
};

export const samples: Samples = {
  'stripe-secret-key': 'sk_live_[A-Za-z0-9]{99}',
  'stripe-restricted-key': 'rk_live_[A-Za-z0-9]{99}',
  'stripe-publishable-key': 'pk_live_[A-Za-z0-9]{99}',
  'stripe-webhook-secret': 'whsec_[A-Za-z0-9]{32}',
  'stripe-organization-key': 'sk_org_live_[A-Za-z0-9]{99}',
};
