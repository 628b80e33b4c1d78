import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'builderio',
  name: 'Builder.io',
  home: ['builder.io'],
  rules: [
    {
      id: 'builderio-private-key',
      kind: 'private key',
      late: true,
      env: 'BUILDER_PRIVATE_KEY',
      pattern: /bpk-[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://builder.io/account/space',
  docs: 'https://www.builder.io/c/docs/using-your-api-key',
  advice: 'Delete the private key in the settings of the space and create another.',
  source: 'https://www.builder.io/c/docs/write-api',
};

export const samples: Samples = {
  'builderio-private-key': 'bpk-[0-9a-f]{32}',
};
