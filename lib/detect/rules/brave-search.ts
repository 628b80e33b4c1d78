import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'brave-search',
  name: 'Brave Search',
  home: ['api-dashboard.search.brave.com'],
  rules: [
    {
      id: 'brave-search-key',
      kind: 'API key',
      env: 'BRAVE_API_KEY',
      named: 'brave*key|brave*token|^xsubscriptiontoken',
      pattern: /BSA[\w-]{24,40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://api-dashboard.search.brave.com/app/keys',
  docs: 'https://api-dashboard.search.brave.com/documentation',
  advice: 'Delete the key and create another under the same subscription.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'brave-search-key': ['BRAVE_API_KEY=', 'BSA[A-Za-z0-9]{28}', ''],
};
