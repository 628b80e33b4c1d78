import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'statsig',
  name: 'Statsig',
  home: ['console.statsig.com'],
  rules: [
    {
      id: 'statsig-secret',
      kind: 'server secret key',
      pattern: /secret-[A-Za-z\d]{43,46}/,
    },
    {
      id: 'statsig-console-key',
      kind: 'console API key',
      pattern: /console-[A-Za-z\d]{43,46}/,
    },
    {
      id: 'statsig-client-key',
      kind: 'client key',
      pattern: /client-[A-Za-z\d]{43,46}/,
      class: 'publishable',
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.statsig.com/api_keys',
  docs: 'https://docs.statsig.com/access-management/api-keys',
  advice: 'Rotate the key under Environments & Keys, then delete this one.',
  source: 'https://docs.statsig.com/access-management/api-keys',
  rules: {
    'statsig-client-key': {
      advice: 'Made for browsers; nothing to do.',
    },
  },
};

export const samples: Samples = {
  'statsig-secret': 'secret-[A-Za-z0-9]{43}',
  'statsig-console-key': 'console-[A-Za-z0-9]{43}',
  'statsig-client-key': 'client-[A-Za-z0-9]{43}',
};
