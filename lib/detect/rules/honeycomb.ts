import type { Provider, ProviderFacts, Samples } from '../rule';

export const provider: Provider = {
  id: 'honeycomb',
  name: 'Honeycomb',
  home: ['ui.honeycomb.io', 'ui.eu1.honeycomb.io'],
  rules: [
    {
      id: 'honeycomb-ingest-key',
      kind: 'ingest key',
      literals: ['hcaik_', 'hcaic_'],
      pattern: /hcai[kc]_[a-z\d]{58}/,
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
};
