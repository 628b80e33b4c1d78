import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'wireguard',
  name: 'WireGuard',
  home: [],
  rules: [
    {
      id: 'wireguard-key',
      kind: 'private key',
      env: 'WIREGUARD_PRIVATE_KEY',
      named: 'privatekey|presharedkey|wireguard*key|^wg*privatekey',
      pattern: /[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://www.wireguard.com/quickstart/',
  advice: 'Make a new pair with wg genkey, and replace the public key on every peer.',
  source: 'https://www.wireguard.com/protocol/',
};

export const samples: Samples = {
  'wireguard-key': ['PrivateKey = ', '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=', ''],
};
