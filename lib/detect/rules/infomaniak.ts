import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  home: ['manager.infomaniak.com'],
  rules: [
    {
      id: 'infomaniak-token',
      kind: 'API token',
      named: 'infomaniak*token|infomaniak*key',
      pattern: /[\w-]{60,100}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://manager.infomaniak.com/v3/ng/accounts/token/list',
  docs: 'https://developer.infomaniak.com/getting-started',
  advice: 'Delete the token, and create one with the scope it needs.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'infomaniak-token': ['INFOMANIAK_TOKEN=', '[A-Za-z0-9]{86}', ''],
};
