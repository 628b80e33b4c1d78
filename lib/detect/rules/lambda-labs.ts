import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'lambda-labs',
  name: 'Lambda',
  home: ['cloud.lambda.ai'],
  rules: [
    {
      id: 'lambda-labs-key',
      kind: 'API key',
      env: 'LAMBDA_API_KEY',
      named: 'lambda*key',
      pattern: /secret_[\w-]{1,80}\.[A-Za-z\d]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://cloud.lambda.ai/api-keys',
  docs: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  advice: 'Delete the key; it can start machines at your cost, so look through those that run.',
  source: 'https://docs.lambda.ai/public-cloud/cloud-api/',
};

export const samples: Samples = {
  'lambda-labs-key': ['LAMBDA_API_KEY=', 'secret_[a-z]{6}_[0-9a-f]{32}\\.[A-Za-z0-9]{32}', ''],
};
