import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'hex',
  name: 'Hex.pm',
  home: ['hex.pm/dashboard'],
  rules: [
    {
      id: 'hex-key',
      kind: 'API key',
      env: 'HEX_API_KEY',
      named: 'hexapikey|hexpm*key|hexorganizationkey',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://hex.pm/dashboard/keys',
  docs: 'https://hex.pm/docs/publish',
  advice: 'Revoke the key, and create one that may only publish the packages it is for.',
  source: 'https://hex.pm/docs/publish',
};

export const samples: Samples = {
  'hex-key': ['HEX_API_KEY=', '[0-9a-f]{32}', ''],
};
