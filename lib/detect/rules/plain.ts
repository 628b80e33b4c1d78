import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'plain',
  name: 'Plain',
  home: ['app.plain.com'],
  rules: [
    {
      id: 'plain-key',
      kind: 'API key',
      pattern: /plainApiKey_[\w-]{40,64}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.plain.com/',
  docs: 'https://www.plain.com/docs/graphql/authentication',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://www.plain.com/docs/graphql/authentication',
};

export const samples: Samples = {
  'plain-key': 'plainApiKey_[A-Za-z0-9_-]{43}',
};
