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
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.scalingo.com/account/tokens',
  docs: 'https://developers.scalingo.com/tokens',
  advice: 'Revoke the token in the profile and create another for each use.',
  source: 'https://github.com/betterleaks/betterleaks/blob/main/config/betterleaks.toml',
};

export const samples: Samples = {
  'scalingo-token': 'tk-us-[\\w-]{48}',
};
