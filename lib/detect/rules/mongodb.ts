import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'mongodb',
  name: 'MongoDB Atlas',
  home: ['cloud.mongodb.com'],
  rules: [
    {
      id: 'mongodb-service-secret',
      kind: 'service account secret',
      pattern: /mdb_sa_sk_[\w-]{40}(?![\w-])/,
    },
    {
      id: 'mongodb-service-id',
      kind: 'service account ID',
      pattern: /mdb_sa_id_[\da-f]{24}/,
      class: 'identifier',
    },
    {
      id: 'mongodb-private-key',
      kind: 'API private key',
      named: 'mongodb*privatekey|atlas*privatekey|mcli*privateapikey',
      pattern: /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/,
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
  rules: {
    'mongodb-private-key': {
      docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
      advice: 'Delete the API key; service accounts with secrets that end are to be preferred.',
      source: 'https://github.com/trufflesecurity/trufflehog/tree/main/pkg/detectors/mongodb',
    },
  },
};

export const samples: Samples = {
  'mongodb-service-secret': 'mdb_sa_sk_[\\w-]{40}',
  'mongodb-service-id': 'mdb_sa_id_[0-9a-f]{24}',
  'mongodb-private-key': [
    'MONGODB_ATLAS_PRIVATE_KEY=',
    '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}',
    '',
  ],
};
