import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'fastly',
  name: 'Fastly',
  home: ['manage.fastly.com'],
  rules: [
    {
      id: 'fastly-token',
      kind: 'API token',
      named: 'fastly*token|fastly*key',
      pattern: /[\w-]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://manage.fastly.com/account/personal/tokens',
  docs: 'https://docs.fastly.com/en/guides/using-api-tokens',
  advice: 'Delete the token and create one for a single service.',
  source: 'https://docs.fastly.com/en/guides/using-api-tokens',
};

export const samples: Samples = {
  'fastly-token': ['FASTLY_API_TOKEN=', '[\\w-]{32}', ''],
};
