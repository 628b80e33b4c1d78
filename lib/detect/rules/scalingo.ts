import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'scalingo',
  name: 'Scalingo',
  home: ['dashboard.scalingo.com'],
  rules: [
    {
      id: 'scalingo-token',
      kind: 'API token',
      pattern: /tk-us-[\w-]{48}(?![\w-])/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://developers.scalingo.com/tokens',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://developers.scalingo.com/tokens',
};

export const samples: Samples = {
  'scalingo-token': 'tk-us-[A-Za-z0-9]{48}',
};
