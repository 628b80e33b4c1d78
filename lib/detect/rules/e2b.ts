import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'e2b',
  name: 'E2B',
  home: ['e2b.dev/dashboard'],
  rules: [
    {
      id: 'e2b-key',
      kind: 'API key',
      late: true,
      pattern: /e2b_[\da-f]{40}/,
    },
    {
      id: 'e2b-access-token',
      kind: 'access token',
      late: true,
      env: 'E2B_ACCESS_TOKEN',
      pattern: /sk_e2b_[\da-f]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://e2b.dev/dashboard?tab=keys',
  docs: 'https://e2b.dev/docs/api-key',
  advice: 'Delete the key of the team, and stop sandboxes you did not start.',
  source: 'https://github.com/e2b-dev/dashboard',
};

export const samples: Samples = {
  'e2b-key': 'e2b_[0-9a-f]{40}',
  'e2b-access-token': 'sk_e2b_[0-9a-f]{40}',
};
