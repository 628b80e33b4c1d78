import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'newsapi',
  name: 'News API',
  home: ['newsapi.org/account'],
  rules: [
    {
      id: 'newsapi-key',
      kind: 'API key',
      named: 'newsapi*key|^news*apikey',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://newsapi.org/account',
  docs: 'https://newsapi.org/docs/authentication',
  advice: 'Regenerate the key in the account.',
  source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/newsapi',
};

export const samples: Samples = {
  'newsapi-key': ['NEWSAPI_KEY=', '[0-9a-f]{32}', ''],
};
