import { bech32 } from '../checks/bech32';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'nostr',
  name: 'Nostr',
  home: [],
  rules: [
    {
      id: 'nostr-secret-key',
      kind: 'secret key',
      pattern: /nsec1[ac-hj-np-z02-9]{58}/,
      check: bech32,
      proven: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  advice: 'It cannot be revoked: make a new identity and tell your followers.',
  source: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
};

export const samples: Samples = {};
