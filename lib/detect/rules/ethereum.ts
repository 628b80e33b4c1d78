import { privateKey } from '../checks/ethereum';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'ethereum',
  name: 'Ethereum',
  home: [],
  rules: [
    {
      id: 'ethereum-private-key',
      kind: 'private key',
      env: 'WALLET_KEY',
      named: '*privatekey|*privkey|*privatekeyhex|eth*key|wallet*key|deployer*key',
      pattern: /(?:0x)?[\dA-Fa-f]{64}/,
      check: privateKey,
    },
    {
      id: 'ethereum-wallet-key',
      kind: 'private key',
      env: 'WALLET_KEY',
      late: true,
      literals: ['Wallet(', 'ToAccount(', 'from_key(', 'accounts: ['],
      pattern:
        /(?<=\w?)(?:Wallet\(|ToAccount\(|from_key\(|accounts: \[)\s{0,12}["'`]?(?:0x)?(?<value>[\dA-Fa-f]{64})(?!\w)/,
      check: privateKey,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://ethereum.org/developers/docs/accounts/',
  advice: 'Whoever has it has the account: move what it holds to a new one now.',
  source: 'https://www.secg.org/sec2-v2.pdf',
};

export const samples: Samples = {
  'ethereum-private-key': ['PRIVATE_KEY=', '0x[1-9a-e][0-9a-f]{63}', ''],
  'ethereum-wallet-key': ['new ethers.Wallet("0x', '[1-9a-e][0-9a-f]{63}', '", provider)'],
};
