import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'tavily',
  name: 'Tavily',
  home: ['app.tavily.com'],
  rules: [
    {
      id: 'tavily-key',
      kind: 'API key',
      late: true,
      pattern: /tvly-(?:dev-|prod-)?(?=[a-z-]{0,30}[A-Z\d])[A-Za-z\d-]{32,64}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.tavily.com/home',
  docs: 'https://docs.tavily.com/documentation/api-reference/introduction',
  advice: 'Delete the key in the overview, and set a limit on the one that takes its place.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/tavily.yml',
};

export const samples: Samples = {
  'tavily-key': 'tvly-dev-[A-Za-z0-9]{32}',
};
