import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'openvpn',
  name: 'OpenVPN',
  home: [],
  rules: [
    {
      id: 'openvpn-static-key',
      kind: 'static key',
      env: 'OPENVPN_STATIC_KEY',
      literals: ['OpenVPN Static key V1-----'],
      pattern:
        /(?<=-----BEGIN )OpenVPN Static key V1-----(?:\\[rn]|\s){1,4}(?<value>(?:[\da-f]{32}(?:\\[rn]|\s){1,12}){15}[\da-f]{32})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://openvpn.net/community-docs/static-key-mini-howto.html',
  advice: 'Make a new key with openvpn --genkey, and put it on the server and all clients.',
  source: 'https://openvpn.net/community-docs/static-key-mini-howto.html',
};

export const samples: Samples = {
  'openvpn-static-key': [
    '-----BEGIN OpenVPN Static key V1-----\n',
    '[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}\n[0-9a-f]{32}',
    '\n-----END OpenVPN Static key V1-----',
  ],
};
