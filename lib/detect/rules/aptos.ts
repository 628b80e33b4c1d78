import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'aptos',
  name: 'Aptos',
  home: [],
  rules: [
    {
      id: 'aptos-private-key',
      kind: 'private key',
      pattern: /(?:ed25519|secp256k1)-priv-0x[\da-f]{64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
  advice: 'Rotate the key of the account, or move what it holds.',
  source: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
};

export const samples: Samples = {
  'aptos-private-key': 'ed25519-priv-0x[0-9a-f]{64}',
};
