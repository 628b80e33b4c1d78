import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'xrpl',
  name: 'XRP Ledger',
  home: [],
  rules: [
    {
      id: 'xrpl-seed',
      kind: 'seed',
      env: 'XRPL_SECRET',
      named: 'xrp*secret|xrpl*secretkey|ripple*secret',
      pattern: /s(?:Ed)?[1-9A-HJ-NP-Za-km-z]{28}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://xrpl.org/docs/concepts/accounts/cryptographic-keys',
  advice: 'Move everything to a new account now, or disable the master key and set a regular one.',
  source: 'https://xrpl.org/docs/references/protocol/data-types/base58-encodings',
};

export const samples: Samples = {
  'xrpl-seed': ['XRPL_SECRET=', 's[1-9A-HJ-NP-Za-km-z]{28}', ''],
};
