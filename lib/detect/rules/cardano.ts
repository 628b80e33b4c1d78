import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cardano',
  name: 'Cardano',
  home: [],
  rules: [
    {
      id: 'cardano-signing-key',
      kind: 'signing key',
      literals: ['ed25519_sk1', 'root_xsk1', 'acct_xsk1', 'addr_xsk1', 'stake_xsk1'],
      pattern:
        /(?:ed25519_sk1[02-9ac-hj-np-z]{58}|(?:root|acct|addr|stake)_xsk1[02-9ac-hj-np-z]{160})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://cips.cardano.org/cip/CIP-5',
  advice: 'Move everything to a new wallet now; a key cannot be taken back.',
  source: 'https://cips.cardano.org/cip/CIP-5',
};

export const samples: Samples = {
  'cardano-signing-key': 'ed25519_sk1[02-9ac-hj-np-z]{58}',
};
