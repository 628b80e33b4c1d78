import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'cockroach',
  name: 'CockroachDB Cloud',
  home: ['cockroachlabs.cloud'],
  rules: [
    {
      id: 'cockroach-key',
      kind: 'service account key',
      late: true,
      pattern: /CCDB1_[A-Za-z\d]{22}_[A-Za-z\d]{40}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cockroachlabs.cloud/access/service-accounts',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  advice: 'Delete the key of the service account, and give that account fewer roles.',
  source:
    'https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cockroachlabs.yml',
};

export const samples: Samples = {
  'cockroach-key': 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}',
};
