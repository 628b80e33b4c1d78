import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mailtrap',
  name: 'Mailtrap',
  home: ['mailtrap.io'],
  rules: [
    {
      id: 'mailtrap-token',
      kind: 'API token',
      named: 'mailtrap*token|mailtrap*key',
      pattern: /[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://mailtrap.io/api-tokens',
  docs: 'https://docs.mailtrap.io/developers#authentication',
  advice: 'Reset or delete the token, and scope the next one to one domain or inbox.',
  source: 'https://docs.mailtrap.io/developers#authentication',
};

export const samples: Samples = {
  'mailtrap-token': ['MAILTRAP_API_TOKEN=', '[0-9a-f]{32}', ''],
};
