import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mongodb',
  name: 'MongoDB Atlas',
  home: ['cloud.mongodb.com'],
  rules: [
    {
      id: 'mongodb-service-secret',
      kind: 'service account secret',
      late: true,
      pattern: /mdb_sa_sk_[\w-]{40}(?![\w-])/,
    },
    {
      id: 'mongodb-service-id',
      kind: 'service account ID',
      pattern: /mdb_sa_id_[\da-f]{24}/,
      class: 'identifier',
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.mongodb.com/v2#/preferences/organizations',
  docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  advice:
    'Generate a new secret for the service account, revoke this one, and list the addresses that may use it.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/mongodb.go',
};

export const samples: Samples = {
  'mongodb-service-secret': 'mdb_sa_sk_[\\w-]{40}',
  'mongodb-service-id': 'mdb_sa_id_[0-9a-f]{24}',
};
