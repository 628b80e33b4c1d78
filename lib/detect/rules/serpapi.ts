import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'serpapi',
  name: 'SerpApi',
  home: ['serpapi.com/manage-api-key'],
  rules: [
    {
      id: 'serpapi-key',
      kind: 'private API key',
      named: 'serpapi*key|^serp*apikey',
      pattern: /[\da-f]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://serpapi.com/manage-api-key',
  docs: 'https://serpapi.com/search-api',
  advice: 'Regenerate the private key in the account.',
  source: 'https://serpapi.com/search-api',
};

export const samples: Samples = {
  'serpapi-key': ['SERPAPI_API_KEY=', '[0-9a-f]{64}', ''],
};
