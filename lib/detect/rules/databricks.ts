import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'databricks',
  name: 'Databricks',
  home: ['accounts.cloud.databricks.com', '*.cloud.databricks.com', '*.azuredatabricks.net'],
  rules: [
    {
      id: 'databricks-token',
      kind: 'personal access token',
      pattern: /dapi[\da-f]{32}(?:-\d)?/,
    },
    {
      id: 'databricks-oauth-secret',
      kind: 'OAuth secret',
      pattern: /dose[\da-f]{32}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://accounts.cloud.databricks.com/',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  advice: 'Revoke the token, and prefer OAuth for service principals.',
  source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
};

export const samples: Samples = {
  'databricks-token': 'dapi[0-9a-f]{32}',
  'databricks-oauth-secret': 'dose[0-9a-f]{32}',
};
