import { extendedKey, wif } from '../checks/base58';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'bitcoin',
  name: 'Bitcoin',
  home: [],
  rules: [
    {
      id: 'bitcoin-extended-key',
      kind: 'extended private key',
      env: 'WALLET_KEY',
      literals: ['xprv', 'yprv', 'zprv'],
      pattern: /[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}/,
      check: extendedKey,
      proven: true,
    },
    {
      id: 'bitcoin-test-extended-key',
      kind: 'extended private key of a test network',
      env: 'WALLET_KEY',
      literals: ['tprv', 'uprv', 'vprv'],
      pattern: /[tuv]prv[1-9A-HJ-NP-Za-km-z]{107}/,
      check: extendedKey,
      mode: 'test',
      proven: true,
    },
    {
      // Without a prefix of its own, so it is looked for where it is named.
      id: 'bitcoin-wif',
      kind: 'private key',
      env: 'WALLET_KEY',
      named: '*key|*wif',
      pattern: /[5KL9c][1-9A-HJ-NP-Za-km-z]{50,51}/,
      check: wif,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://en.bitcoin.it/wiki/Private_key',
  advice: 'Whoever has it has the coins: move them to a new wallet now.',
  source: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
  rules: { 'bitcoin-wif': { source: 'https://en.bitcoin.it/wiki/Wallet_import_format' } },
};

export const samples: Samples = {};
