import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sui',
  name: 'Sui',
  home: [],
  rules: [
    {
      id: 'sui-private-key',
      kind: 'private key',
      pattern: /suiprivkey1[02-9ac-hj-np-z]{59}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.sui.io/references/cli/keytool',
  advice: 'Move everything to a new address now; a key cannot be taken back.',
  source: 'https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md',
};

export const samples: Samples = {
  'sui-private-key': 'suiprivkey1[02-9ac-hj-np-z]{59}',
};
