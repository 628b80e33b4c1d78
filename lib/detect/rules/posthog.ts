import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'posthog',
  name: 'PostHog',
  home: ['us.posthog.com/settings', 'eu.posthog.com/settings'],
  rules: [
    {
      id: 'posthog-personal-key',
      kind: 'personal API key',
      pattern: /phx_[A-Za-z\d]{43,48}/,
    },
    {
      id: 'posthog-project-key',
      kind: 'project API key',
      pattern: /phc_[A-Za-z\d]{43}/,
      class: 'publishable',
      late: true,
    },
    {
      id: 'posthog-secret-key',
      kind: 'secret key or OAuth token',
      pattern: /ph[ars]_[A-Za-z\d]{39,50}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://us.posthog.com/settings/user-api-keys',
  docs: 'https://posthog.com/docs/api',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://posthog.com/docs/api',
  rules: {
    'posthog-project-key': { advice: 'Made for browsers; nothing to do.' },
  },
};

export const samples: Samples = {
  'posthog-personal-key': 'phx_[A-Za-z0-9]{43}',
  'posthog-project-key': 'phc_[A-Za-z0-9]{43}',
  'posthog-secret-key': 'phs_[A-Za-z0-9]{47}',
};
