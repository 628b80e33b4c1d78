import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'unleash',
  name: 'Unleash',
  home: ['app.unleash-hosted.com'],
  rules: [
    {
      id: 'unleash-token',
      kind: 'API token',
      literals: [':development.', ':production.'],
      pattern: /:(?:development|production)\.(?<value>[\da-f]{56,64})/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  advice: 'Delete the token under API access; front ends need a frontend token only.',
  source: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
};

export const samples: Samples = {
  'unleash-token': ['default:production.', '[0-9a-f]{56}', ''],
};
