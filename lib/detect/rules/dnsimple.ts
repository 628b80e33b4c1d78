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
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://support.dnsimple.com/articles/api-access-token/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://support.dnsimple.com/articles/api-access-token/',
};

export const samples: Samples = {
  'dnsimple-token': 'dnsimple_a_[A-Za-z0-9]{32}',
};
