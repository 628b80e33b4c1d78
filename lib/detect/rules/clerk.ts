import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'clerk',
  name: 'Clerk',
  home: ['dashboard.clerk.com'],
  rules: [
    {
      id: 'clerk-secret-key',
      kind: 'secret key',
      named: 'clerk*key|clerk*secret',
      pattern: /sk_live_[A-Za-z\d]{40,50}/,
      mode: 'live',
    },
    {
      id: 'clerk-test-key',
      kind: 'secret key of a development instance',
      named: 'clerk*key|clerk*secret',
      pattern: /sk_test_[A-Za-z\d]{40,50}/,
      mode: 'test',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.clerk.com/last-active?path=api-keys',
  docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  advice: 'Add a new secret key, switch to it, then delete this one.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/clerk.go',
};

export const samples: Samples = {
  'clerk-secret-key': ['CLERK_SECRET_KEY=', 'sk_live_[A-Za-z0-9]{42}', ''],
  'clerk-test-key': ['CLERK_SECRET_KEY=', 'sk_test_[A-Za-z0-9]{42}', ''],
};
