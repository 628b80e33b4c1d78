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
      // Also as other languages call it: Wiederherstellungsphrase, frase semilla, frasa pemulihan, fraza, kurtarma ifadesi.
      literals: [
        'mnemonic',
        'phrase',
        'seed',
        '12 word',
        '24 word',
        'frase',
        'frasa',
        'fraza',
        'kurtarma',
        'herstelzin',
      ],
      pattern:
        /(?<=(?:seed|recovery|secret|lungs)[ _-]?|(?<![A-Za-z]))(?:mnemonic|phrase|seed|(?:12|24) words?|fra[sz][ae]|kurtarma|herstelzin)(?:[^\w\n]{1,3}\w{1,12}){0,6}?(?: (?:is )?|\W{0,4}[:="'`\n][^\w\u00c0-\u0303]{0,12}(?:1[.):]? {0,2})?)(?<value>[a-z\u00e0-\u0303]{3,9}(?:(?:(?:[ \t,]{1,3}|\s{1,4}\d{1,2}[.):]? {0,2})[a-z\u00e0-\u0303]{3,9}){11,23}|(?:["'],\s{0,12}["'][a-z\u00e0-\u0303]{3,9}){11,23}))(?![\w,])(?! ?[a-z])/i,
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
