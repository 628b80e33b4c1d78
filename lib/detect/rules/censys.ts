import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'censys',
  name: 'Censys',
  home: ['search.censys.io/account', 'accounts.censys.io'],
  rules: [
    {
      id: 'censys-secret',
      kind: 'API secret',
      named: 'censys*secret',
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://search.censys.io/account/api',
  docs: 'https://docs.censys.com/reference/get-started',
  advice: 'Reset the API secret, or delete the personal access token.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/censys.yml',
};

export const samples: Samples = {
  'censys-secret': ['CENSYS_API_SECRET=', '[A-Za-z0-9]{32}', ''],
};
