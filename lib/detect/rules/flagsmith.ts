import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'flagsmith',
  name: 'Flagsmith',
  home: ['app.flagsmith.com'],
  rules: [
    {
      id: 'flagsmith-key',
      kind: 'server-side environment key',
      named: 'flagsmith*key|flagsmith*token',
      pattern: /ser\.[A-Za-z\d]{22}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.flagsmith.com/',
  docs: 'https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side',
  advice: 'Delete the server-side environment key under SDK Keys, and create another.',
  source: 'https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side',
};

export const samples: Samples = {
  'flagsmith-key': ['FLAGSMITH_ENVIRONMENT_KEY=', 'ser\\.[A-Za-z0-9]{22}', ''],
};
