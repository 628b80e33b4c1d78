import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'dnsimple',
  name: 'DNSimple',
  home: ['dnsimple.com/a', 'dnsimple.com/user'],
  rules: [
    {
      id: 'dnsimple-token',
      kind: 'API token',
      pattern: /dnsimple_[au]_[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dnsimple.com/user',
  docs: 'https://support.dnsimple.com/articles/api-access-token/',
  advice: 'Delete the token, and use one of the account with the scope it needs.',
  source: 'https://support.dnsimple.com/articles/api-access-token/',
};

export const samples: Samples = {
  'dnsimple-token': 'dnsimple_a_[A-Za-z0-9]{32}',
};
