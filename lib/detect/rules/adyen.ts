import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'adyen',
  name: 'Adyen',
  home: ['ca-test.adyen.com', 'ca-live.adyen.com'],
  rules: [
    {
      id: 'adyen-api-key',
      kind: 'API key',
      late: true,
      // A third part of arbitrary signs follows, and opens nothing without these two.
      pattern: /AQE[a-z]hm[A-Za-z\d+/]{60,140}={0,2}-[A-Za-z\d+/]{43}=/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ca-live.adyen.com/',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  advice:
    'Generate a new key on the API credential; the old one stays valid for a day unless it is ended at once.',
  source: 'https://docs.adyen.com/development-resources/api-credentials/',
};

export const samples: Samples = {
  'adyen-api-key': ['', 'AQEyhm[A-Za-z0-9+/]{74}==-[A-Za-z0-9+/]{43}=', '-iK4~m<2v%hR8w^T'],
};
