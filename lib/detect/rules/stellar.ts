import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'stellar',
  name: 'Stellar',
  home: [],
  rules: [
    {
      id: 'stellar-secret-seed',
      kind: 'secret seed',
      env: 'STELLAR_SECRET_KEY',
      named: 'stellar*secret|stellar*seed|stellar*key|secretseed|secretkey|soroban*secret',
      pattern: /S[A-Z2-7]{55}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.stellar.org/docs/learn/glossary',
  advice: 'Move everything to a new account now, or replace the signer on this one.',
  source: 'https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md',
};

export const samples: Samples = {
  'stellar-secret-seed': ['STELLAR_SECRET_KEY=', 'S[A-D][A-Z2-7]{54}', ''],
};
