import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tezos',
  name: 'Tezos',
  home: [],
  rules: [
    {
      id: 'tezos-secret-key',
      kind: 'secret key',
      pattern: /edsk[1-9A-HJ-NP-Za-km-z]{50}(?:[1-9A-HJ-NP-Za-km-z]{44})?/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://octez.tezos.com/docs/user/key-management.html',
  advice: 'Move everything to a new account now; a key cannot be taken back.',
  source: 'https://octez.tezos.com/docs/user/key-management.html',
};

export const samples: Samples = {
  'tezos-secret-key': 'edsk[1-9A-HJ-NP-Za-km-z]{50}',
};
