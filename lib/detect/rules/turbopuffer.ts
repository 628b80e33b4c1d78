import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'turbopuffer',
  name: 'turbopuffer',
  home: ['turbopuffer.com/dashboard'],
  rules: [
    {
      id: 'turbopuffer-key',
      kind: 'API key',
      pattern: /tpuf_[A-Za-z\d]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://turbopuffer.com/dashboard',
  docs: 'https://turbopuffer.com/docs/auth',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://turbopuffer.com/docs/byoc/operations',
};

export const samples: Samples = {
  'turbopuffer-key': 'tpuf_[A-Za-z0-9]{32}',
};
