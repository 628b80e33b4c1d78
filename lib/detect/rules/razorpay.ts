import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'razorpay',
  name: 'Razorpay',
  home: ['dashboard.razorpay.com'],
  rules: [
    {
      id: 'razorpay-key-id',
      kind: 'key id',
      literals: ['rzp_live_', 'rzp_test_'],
      pattern: /rzp_(?:live|test)_[A-Za-z\d]{14}/,
      class: 'identifier',
    },
    {
      id: 'razorpay-key-secret',
      kind: 'key secret',
      named: 'razorpay*secret',
      pattern: /[A-Za-z\d]{24}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  advice: 'Regenerate the key; the id alone opens nothing.',
  source: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
};

export const samples: Samples = {
  'razorpay-key-id': 'rzp_live_[A-Za-z0-9]{14}',
  'razorpay-key-secret': ['RAZORPAY_KEY_SECRET=', '[A-Za-z0-9]{24}', ''],
};
