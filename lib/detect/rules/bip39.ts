import { mnemonic } from '../checks/bip39';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bip39',
  name: 'Wallet',
  home: [],
  rules: [
    {
      id: 'bip39-mnemonic',
      kind: 'recovery phrase',
      env: 'WALLET_MNEMONIC',
      literals: ['mnemonic', 'phrase', 'seed', '12 word', '24 word'],
      pattern:
        /(?<=(?:seed|recovery|secret)[ _-]?|(?<![A-Za-z]))(?:mnemonic|phrase|seed|(?:12|24) words?)(?:[^\w\n]{1,3}\w{1,10}){0,3}?(?: is |\W{0,4}[:="'`\n]\W{0,12}(?:1[.):]? {0,2})?)(?<value>[a-z]{3,8}(?:(?:(?:[ \t,]{1,3}|\s{1,4}\d{1,2}[.):]? {0,2})[a-z]{3,8}){11,23}|(?:["'],\s{0,12}["'][a-z]{3,8}){11,23}))(?![\w,])(?! ?[a-z])/i,
      check: mnemonic,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  advice: 'Whoever has it has the wallet: move what it holds to a new one now.',
  source: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
};

export const samples: Samples = {};
