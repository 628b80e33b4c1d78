import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'exa',
  name: 'Exa',
  home: ['dashboard.exa.ai'],
  rules: [
    {
      id: 'exa-key',
      kind: 'API key',
      named: 'exaapikey|exakey|exaaiapikey',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://dashboard.exa.ai/api-keys',
  docs: 'https://docs.exa.ai/reference/getting-started',
  advice: 'Delete the key, and give the next one a rate limit and a budget.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/exaai.yml',
};

export const samples: Samples = {
  'exa-key': ['EXA_API_KEY=', '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}', ''],
};
