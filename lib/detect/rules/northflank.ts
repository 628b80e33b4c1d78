import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'northflank',
  name: 'Northflank',
  home: ['app.northflank.com'],
  rules: [
    {
      id: 'northflank-token',
      kind: 'API token',
      pattern: /nf-eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{40,100}(?![\w-])/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://app.northflank.com/',
  docs: 'https://northflank.com/docs/v1/api/use-the-api',
  advice: 'Delete the token, and make one from a role with the permissions it needs.',
  source: 'https://northflank.com/docs/v1/api/use-the-api',
};

export const samples: Samples = {
  'northflank-token': 'nf-eyJ[A-Za-z0-9]{33}\\.eyJ[A-Za-z0-9]{97}\\.[\\w-]{43}',
};
