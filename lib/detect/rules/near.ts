import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'near',
  name: 'NEAR',
  home: [],
  rules: [
    {
      // Public keys have half the length.
      id: 'near-secret-key',
      kind: 'secret key',
      pattern: /ed25519:[1-9A-HJ-NP-Za-km-z]{86,88}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.near.org/protocol/access-keys',
  advice: 'Delete the access key of the account, and move what it holds if it was a full one.',
  source: 'https://docs.near.org/protocol/access-keys',
};

export const samples: Samples = {
  'near-secret-key': 'ed25519:[1-9A-HJ-NP-Za-km-z]{87}',
};
