import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'hasura',
  name: 'Hasura',
  home: ['cloud.hasura.io'],
  rules: [
    {
      id: 'hasura-admin-secret',
      kind: 'admin secret',
      named: 'hasura*secret|hasura*accesskey',
      pattern: /[A-Za-z\d]{64}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.hasura.io/account-settings/access-tokens',
  docs: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  advice: 'Change the admin secret of the project; clients should come with a JWT and a role.',
  source: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
};

export const samples: Samples = {
  'hasura-admin-secret': ['HASURA_GRAPHQL_ADMIN_SECRET=', '[A-Za-z0-9]{64}', ''],
};
