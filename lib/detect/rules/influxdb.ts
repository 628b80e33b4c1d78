import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'influxdb',
  name: 'InfluxDB',
  home: ['cloud2.influxdata.com'],
  rules: [
    {
      id: 'influxdb-token',
      kind: 'API token',
      named: 'influx*token',
      pattern: /[\w-]{86}==/,
    },
  ],
};

export const facts: ProviderFacts = {
  docs: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
  advice: 'Delete the token, and limit the next one to the buckets it needs.',
  source:
    'https://github.com/betterleaks/betterleaks/blob/main/cmd/generate/config/rules/influxdb.go',
};

export const samples: Samples = {
  'influxdb-token': ['INFLUXDB_TOKEN=', '[\\w-]{86}==', ''],
};
