import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'localstack',
  name: 'LocalStack',
  home: ['app.localstack.cloud'],
  rules: [
    {
      id: 'localstack-token',
      kind: 'auth token',
      pattern: /ls-[A-Za-z]{8}-[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}-[A-Za-z\d]{12}/,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
  advice: 'Delete the key, then create one with fewer permissions.',
  source: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
};

export const samples: Samples = {
  'localstack-token': 'ls-[A-Za-z]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
};
