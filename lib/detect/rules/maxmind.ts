import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'maxmind',
  name: 'MaxMind',
  home: ['www.maxmind.com/en/accounts'],
  rules: [
    {
      id: 'maxmind-license-key',
      kind: 'license key',
      late: true,
      literals: ['_mmk'],
      pattern: /(?<=(?<before>[A-Za-z\d]{6}_[A-Za-z\d]{29}))_mmk/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
  docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
  advice: 'Remove the key and generate another.',
  source: 'https://dev.maxmind.com/license-key-validation-api/',
};

export const samples: Samples = {
  'maxmind-license-key': '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk',
};
