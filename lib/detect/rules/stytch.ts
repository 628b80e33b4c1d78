import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'stytch',
  name: 'Stytch',
  home: ['stytch.com/dashboard'],
  rules: [
    {
      id: 'stytch-secret',
      kind: 'project secret',
      late: true,
      literals: ['secret-live-', 'secret-test-'],
      pattern: /secret-(?:live|test)-[\w-]{35}=/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://stytch.com/dashboard/api-keys',
  docs: 'https://stytch.com/docs/workspace-management/pwa/api/secrets/overview',
  advice:
    'Start a secret rotation in the dashboard, and cancel the old secret once nothing uses it.',
  source: 'https://stytch.com/docs/workspace-management/pwa/api/secrets/overview',
};

export const samples: Samples = {
  'stytch-secret': 'secret-live-[\\w-]{35}=',
};
