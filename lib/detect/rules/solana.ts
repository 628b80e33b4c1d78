import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'solana',
  name: 'Solana',
  home: [],
  rules: [
    {
      id: 'solana-private-key',
      kind: 'private key',
      env: 'SOLANA_PRIVATE_KEY',
      named: 'solana*key|solana*secret|privatekey|walletsecret',
      pattern: /[1-9A-HJ-NP-Za-km-z]{87,88}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://solana.com/docs/clients/javascript',
  advice: 'Move everything to a new wallet now; a key cannot be taken back.',
  source: 'https://solana.com/developers/cookbook/wallets/restore-from-secret-key',
};

export const samples: Samples = {
  'solana-private-key': ['SOLANA_PRIVATE_KEY=', '[2-5][1-9A-HJ-NP-Za-km-z]{87}', ''],
};
