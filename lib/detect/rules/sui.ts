import { bech32 } from '../checks/bech32';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'sui',
  name: 'Sui',
  home: [],
  rules: [
    {
      id: 'sui-private-key',
      kind: 'private key',
      pattern: /suiprivkey1[ac-hj-np-z02-9]{59}/,
      check: bech32,
      proven: true,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md',
  advice: 'It cannot be revoked: move what the account holds to a new one.',
  source: 'https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md',
};

export const samples: Samples = {};
