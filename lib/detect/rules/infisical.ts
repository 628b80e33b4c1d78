import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'infisical',
  name: 'Infisical',
  home: ['app.infisical.com'],
  rules: [
    {
      id: 'infisical-token',
      kind: 'service token',
      pattern: /st\.[\da-f]{24}\.[\da-f]{32}\.[\da-f]{32}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://infisical.com/docs/documentation/platform/token',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://infisical.com/docs/documentation/platform/token',
};

export const samples: Samples = {
  'infisical-token': 'st\\.[0-9a-f]{24}\\.[0-9a-f]{32}\\.[0-9a-f]{32}',
};
