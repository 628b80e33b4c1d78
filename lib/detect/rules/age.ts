import { bech32 } from '../checks/bech32';
import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'age',
  name: 'age',
  home: [],
  rules: [
    {
      id: 'age-secret-key',
      kind: 'secret key',
      pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
      check: bech32,
      proven: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://github.com/FiloSottile/age',
  advice: 'Make a new key, encrypt again what it protects, and tell who encrypts to it.',
  source: 'https://github.com/C2SP/C2SP/blob/main/age.md',
};

export const samples: Samples = {};
