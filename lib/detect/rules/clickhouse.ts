import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'clickhouse',
  name: 'ClickHouse Cloud',
  home: ['console.clickhouse.cloud'],
  rules: [
    {
      id: 'clickhouse-secret',
      kind: 'API key secret',
      late: true,
      pattern: /4b1d[A-Za-z\d]{38}/,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://console.clickhouse.cloud/',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  advice: 'Delete the key and create one with an expiry date.',
  source: 'https://clickhouse.com/docs/cloud/manage/openapi',
};

export const samples: Samples = {
  'clickhouse-secret': '4b1d[A-Za-z0-9]{38}',
};
