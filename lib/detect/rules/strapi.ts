import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'strapi',
  name: 'Strapi',
  home: [],
  rules: [
    {
      id: 'strapi-token',
      kind: 'API token',
      named: 'strapi*token',
      pattern: /[\da-f]{256}/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.strapi.io/cms/features/api-tokens',
  advice: 'Delete or regenerate the token under Settings, API Tokens.',
  source: 'https://docs.strapi.io/cms/features/api-tokens',
};

export const samples: Samples = {
  'strapi-token': ['STRAPI_API_TOKEN=', '[0-9a-f]{256}', ''],
};
