import { keypair } from '../checks/keypair';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'solana',
  name: 'Solana',
  home: [],
  rules: [
    {
      id: 'solana-keypair',
      kind: 'key pair',
      env: 'WALLET_KEY',
      literals: ['id.json', 'eypair', 'ecret_key', 'ecretkey', 'rivate_key', 'rivatekey', 'wallet'],
      pattern:
        /(?<=\w?)(?:id\.json|eypair|ecret_?key|rivate_?key|wallet)(?:[^[\n]{0,90}|[^[\n]{0,60}\n[^[\n]{0,30})\[\s{0,12}(?<value>\d{1,3}(?:,\s{0,12}\d{1,3}){63})(?=,?\s{0,12}\])/i,
      check: keypair,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://solana.com/docs/intro/installation',
  advice: 'Whoever has it has the wallet: move what it holds to a new one now.',
  source: 'https://solana.com/developers/cookbook/wallets/restore-keypair',
};

export const samples: Samples = {};
