import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lnd',
  name: 'LND',
  home: [],
  rules: [
    {
      // The version and the location of the macaroon, which is `lnd`.
      id: 'lnd-macaroon',
      kind: 'macaroon',
      literals: ['6c6e64', '6C6E64'],
      pattern: /(?<=(?<![\dA-Fa-f])(?<before>020103))6[Cc]6[Ee]64[\dA-Fa-f]{120,2000}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons',
  advice: 'Delete the root key of the macaroon with lncli deletemacaroonid, and bake a new one.',
  source: 'https://docs.lightning.engineering/lightning-network-tools/lnd/macaroons',
};

export const samples: Samples = {
  'lnd-macaroon': '0201036c6e6402[0-9a-f]{400}',
};
