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
  'honeycomb-management-key': 'hcamk_01[a-z0-9]{24}:[A-Za-z0-9]{32}',
};
