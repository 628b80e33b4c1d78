import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'definednetworking',
  name: 'Defined Networking',
  home: ['admin.defined.net'],
  rules: [
    {
      id: 'definednetworking-key',
      kind: 'API key',
      pattern: /dnkey-[\w=-]{26}-[\w=-]{52}(?![\w=-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.defined.net/guides/rotating-api-keys/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.defined.net/guides/rotating-api-keys/',
};

export const samples: Samples = {
  'definednetworking-key': 'dnkey-[A-Z0-9]{26}-[A-Z0-9]{52}',
};
