import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'octopus',
  name: 'Octopus Deploy',
  home: [],
  rules: [
    {
      id: 'octopus-key',
      kind: 'API key',
      late: true,
      pattern: /API-[A-Z\d]{26}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  advice: 'Revoke the key and create one with an expiry date.',
  source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
};

export const samples: Samples = {
  'octopus-key': 'API-[A-Z0-9]{26}',
};
