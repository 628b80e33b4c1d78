import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  home: ['ui.honeycomb.io', 'ui.eu1.honeycomb.io'],
  rules: [
    {
      id: 'honeycomb-ingest-key',
      kind: 'ingest key',
      // The third letter is the region.
      pattern: /hc[abx]i[ck]_[a-z\d]{58}/,
      late: true,
    },
    {
      id: 'honeycomb-management-key',
      kind: 'management key',
      pattern: /hc[abx]mk_[a-z\d]{26}:[A-Za-z\d]{32}/,
      late: true,
    },
    {
      // Keys without a prefix go by the header, which OpenTelemetry is told in its environment.
      id: 'honeycomb-team-header',
      kind: 'API key',
      literals: ['oneycomb-team'],
      pattern:
        /(?<=h)oneycomb-team\\?["']?(?:[:=,] {0,3}|%3D)\\?["']?(?<value>[\da-f]{32}|[A-Za-z\d]{22})(?!\w)/i,
      late: true,
    },
  ],
};

export const facts: ProviderFacts = {
  revoke: 'https://ui.honeycomb.io/',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  advice: 'Disable the key in the environment’s settings; senders need an ingest key only.',
  source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
};

export const samples: Samples = {
  'honeycomb-ingest-key': 'hcaik_01[a-z0-9]{56}',
  'honeycomb-team-header': ['x-honeycomb-team: ', '[A-Z][0-9][a-z][A-Za-z0-9]{19}', ''],
  'honeycomb-management-key': 'hcamk_01[a-z0-9]{24}:[A-Za-z0-9]{32}',
};
