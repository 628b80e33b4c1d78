import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'workos',
  name: 'WorkOS',
  home: ['dashboard.workos.com'],
  rules: [
    {
      id: 'workos-key',
      kind: 'API key',
      named: 'workos*key|workos*secret',
      pattern: /sk_live_a2V5Xz[A-Za-z\d+/]{50,80}={0,2}/,
      mode: 'live',
    },
    {
      id: 'workos-test-key',
      kind: 'test API key',
      named: 'workos*key|workos*secret',
      pattern: /sk_test_a2V5Xz[A-Za-z\d+/]{50,80}={0,2}/,
      mode: 'test',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.workos.com/api-keys',
  docs: 'https://workos.com/docs/reference/api-keys',
  advice: 'Create a new key, switch to it, then expire this one.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/workos.go',
};

export const samples: Samples = {
  'workos-key': ['WORKOS_API_KEY=', 'sk_live_a2V5Xz[A-Za-z0-9]{69}', ''],
  'workos-test-key': ['WORKOS_API_KEY=', 'sk_test_a2V5Xz[A-Za-z0-9]{69}', ''],
};
