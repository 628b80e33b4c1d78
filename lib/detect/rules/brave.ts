import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'brave',
  name: 'Brave Search',
  home: ['api-dashboard.search.brave.com'],
  rules: [
    {
      id: 'brave-search-key',
      kind: 'API key',
      late: true,
      named: 'brave*key|brave*token|xsubscriptiontoken',
      pattern: /BSA[\w-]{24,40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://api-dashboard.search.brave.com/app/keys',
  docs: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/brave.go',
};

export const samples: Samples = {
  'brave-search-key': ['X-Subscription-Token: ', 'BSA[A-Za-z0-9]{28}', ''],
};
