import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'clerk',
  name: 'Clerk',
  home: ['dashboard.clerk.com'],
  rules: [
    {
      // As Stripe's but for its length, so only the name tells.
      id: 'clerk-secret-key',
      kind: 'secret key',
      named: 'clerk*key',
      pattern: /sk_live_[A-Za-z\d]{40,60}/,
      late: true,
    },
    {
      id: 'clerk-test-key',
      kind: 'test key',
      named: 'clerk*key',
      pattern: /sk_test_[A-Za-z\d]{40,60}/,
      mode: 'test',
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
};

export const samples: Samples = {
  'clerk-secret-key': ['CLERK_SECRET_KEY=', 'sk_live_[A-Za-z0-9]{42}', ''],
  'clerk-test-key': ['CLERK_SECRET_KEY=', 'sk_test_[A-Za-z0-9]{42}', ''],
};
