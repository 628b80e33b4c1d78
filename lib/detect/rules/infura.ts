import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'infura',
  name: 'Infura',
  home: ['app.infura.io', 'developer.metamask.io'],
  rules: [
    {
      id: 'infura-endpoint-key',
      kind: 'API key in an address',
      late: true,
      env: 'INFURA_API_KEY',
      literals: ['infura.io/'],
      pattern: /infura\.io\/(?:ws\/)?v3\/(?<value>[\da-f]{32})/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://developer.metamask.io/',
  docs: 'https://docs.metamask.io/services/how-to/secure-an-api/',
  advice: 'Delete the key, and require its secret or a list of allowed origins for the next one.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/infura.yml',
};

export const samples: Samples = {
  'infura-endpoint-key': ['https://mainnet.infura.io/v3/', '[0-9a-f]{32}', ''],
};
